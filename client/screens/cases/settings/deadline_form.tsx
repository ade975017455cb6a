import { useState } from 'react';
import { type Awaited, SaveCaseDeadlineDocument } from '../../../generated/operations.ts';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { useDesk } from '../data/desk_context.ts';
import type { DeskCalendar } from '../data/use_desk_settings.ts';
import { SaveLine } from './save_line.tsx';
import { TextField } from './text_field.tsx';

const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;
type UnitName = keyof typeof UNITS;

export interface DeadlineFormProps {
  readonly kind: string | null;
  readonly awaited: Awaited;
  readonly title: string;
  /** The line of the table itself; null where there is none yet. */
  readonly deadline: DeskCalendar['deadlines'][number] | null;
  readonly onClose: () => void;
}

/** How long a kind may wait for a step, which hours count, and from when on it is said to be due soon. */
export function DeadlineForm({ kind, awaited, title, deadline, onClose }: DeadlineFormProps) {
  const { settings: texts } = useSpeech().words.desk;
  const { place } = useDesk();
  const saving = useAct(SaveCaseDeadlineDocument);
  const [unit, setUnit] = useState<UnitName>(() => unitOf(deadline?.minutes ?? UNITS.hours));
  const [length, setLength] = useState(() => String((deadline?.minutes ?? UNITS.hours) / UNITS[unit]));
  const [inWorkingHours, setWorkingHours] = useState(deadline?.inWorkingHours ?? true);
  const [soon, setSoon] = useState(() => String(Math.round(100 * (deadline?.soonShare ?? 0.8))));
  const [source, setSource] = useState(deadline?.source ?? '');
  const save = async (minutes: number | null) => {
    const line = { kind, awaited, minutes, inWorkingHours, soonShare: Number(soon) / 100, source };
    if (await saving.act({ place: place.code, deadline: line })) onClose();
  };
  return (
    <form
      className="step-form settings__inline"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void save(Math.round(Number(length) * UNITS[unit]));
      }}
    >
      <h3 className="step-form__title">{title}</h3>
      <TextField label={texts.minutes} type="number" value={length} onValue={setLength} isRequired />
      <Segments
        label={texts.minutes}
        value={unit}
        onChange={setUnit}
        options={[
          { value: 'minutes', text: texts.unitMinutes },
          { value: 'hours', text: texts.unitHours },
          { value: 'days', text: texts.unitDays },
        ]}
      />
      <Segments
        label={texts.working}
        value={inWorkingHours ? 'working' : 'all'}
        onChange={(value) => setWorkingHours(value === 'working')}
        options={[
          { value: 'working', text: texts.inWorkingHours },
          { value: 'all', text: texts.allHours },
        ]}
      />
      <TextField label={texts.soonShare} type="number" value={soon} onValue={setSoon} isRequired />
      <TextField label={texts.source} value={source} onValue={setSource} isRequired />
      <SaveLine saving={saving} onCancel={onClose}>
        {deadline && (
          <button type="button" className="button button--line" onClick={() => void save(null)}>
            {texts.remove}
          </button>
        )}
      </SaveLine>
    </form>
  );
}

/** The largest unit in which so many minutes are a whole number. */
function unitOf(minutes: number): UnitName {
  if (minutes % UNITS.days === 0) return 'days';
  return minutes % UNITS.hours === 0 ? 'hours' : 'minutes';
}
