import { useState } from 'react';
import { SaveCalendarDayDocument } from '../../../generated/operations.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { LOCALE } from '../../../wording/language.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { useDesk } from '../data/desk_context.ts';
import type { DeskCalendar } from '../data/use_desk_settings.ts';
import { SaveLine } from './save_line.tsx';
import { TextField } from './text_field.tsx';

type Day = DeskCalendar['days'][number];
/** A Monday, from which the names of weekdays are told. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Which hours of a week are worked, and the days that are an exception. */
export function CalendarSettings() {
  const { words, name, language } = useSpeech();
  const { settings: texts } = words.desk;
  const { calendar } = useDesk().settings;
  const [edited, setEdited] = useState<Day | null>(null);
  if (!calendar) return null;
  const weekday = new Intl.DateTimeFormat(LOCALE[language], { weekday: 'short', timeZone: 'UTC' });
  return (
    <div className="settings__two">
      <section>
        <p className="settings__lead">
          {texts.calendarLead} {calendar.knownUntil && texts.knownUntil(calendar.knownUntil)}
        </p>
        <h3>{texts.hours}</h3>
        <dl className="facts">
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <div key={day} className="settings__hours">
              <dt>{weekday.format(MONDAY + (day - 1) * DAY_MS)}</dt>
              <dd>
                {calendar.hours
                  .filter((hours) => hours.weekday === day)
                  .map(({ from, to }) => `${from.slice(0, 5)}–${to.slice(0, 5)}`)
                  .join(words.units.listComma) || texts.noHours}
              </dd>
            </div>
          ))}
          <dt>{texts.timeZone}</dt>
          <dd>{calendar.timeZone}</dd>
        </dl>
        <button
          type="button"
          className="button button--line"
          onClick={() => setEdited({ day: '', working: false, name: { zh: '', en: '' }, source: '' })}
        >
          <Icon name="plus" />
          {texts.addDay}
        </button>
        {edited && <DayForm key={edited.day} day={edited} onClose={() => setEdited(null)} />}
      </section>
      <section>
        <h3>{texts.days}</h3>
        <ul className="settings__days">
          {calendar.days.map((day) => (
            <li key={day.day}>
              <button
                type="button"
                data-working={day.working}
                aria-pressed={edited?.day === day.day}
                onClick={() => setEdited(day)}
              >
                <time dateTime={day.day}>
                  {day.day} {weekday.format(Date.parse(day.day))}
                </time>
                <strong>{day.working ? texts.isWorking : texts.isOff}</strong>
                <span>{name(day.name)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function DayForm({ day, onClose }: { readonly day: Day; readonly onClose: () => void }) {
  const { settings: texts } = useSpeech().words.desk;
  const { place } = useDesk();
  const saving = useAct(SaveCalendarDayDocument);
  const [draft, setDraft] = useState({
    day: day.day,
    nameZh: day.name.zh,
    nameEn: day.name.en ?? '',
    source: day.source,
    how: day.working ? 'working' : 'off',
  });
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const { how, ...rest } = draft;
  const working = how === 'week' ? null : how === 'working';
  return (
    <form
      className="step-form"
      aria-label={texts.addDay}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await saving.act({ place: place.code, day: { ...rest, working } })) onClose();
      }}
    >
      <TextField
        label={texts.day}
        type="date"
        value={draft.day}
        onValue={(value) => set({ day: value })}
        isRequired
        isDisabled={day.day !== ''}
      />
      <Segments
        label={texts.isWorking}
        value={how}
        onChange={(value) => set({ how: value })}
        options={[
          { value: 'off', text: texts.isOff },
          { value: 'working', text: texts.isWorking },
          { value: 'week', text: texts.giveBack },
        ]}
      />
      {how !== 'week' && (
        <>
          <TextField label={texts.nameZh} value={draft.nameZh} onValue={(nameZh) => set({ nameZh })} isRequired />
          <TextField label={texts.nameEn} value={draft.nameEn} onValue={(nameEn) => set({ nameEn })} isRequired />
          <TextField label={texts.source} value={draft.source} onValue={(source) => set({ source })} isRequired />
        </>
      )}
      <SaveLine saving={saving} onCancel={onClose} />
    </form>
  );
}
