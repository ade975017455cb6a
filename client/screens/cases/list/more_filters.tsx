import { useSpeech } from '../../../wording/use_wording.ts';
import { FilterChip } from '../../common/filter_chip.tsx';
import { useDesk } from '../data/desk_context.ts';
import { SPANS } from '../view/cases_view.ts';

const FIRST_DAY = '2000-01-01';

/** When a case was reported, whether it is paused, and whether somebody should look for its double. */
export function MoreFilters() {
  const { words, format } = useSpeech();
  const { filters } = words.desk;
  const { view, change } = useDesk();
  const { reported, paused, duplicates } = view;
  const spanText = (days: number) =>
    days === 1 ? filters.today : days === 365 ? filters.year : filters.days(format.count(days));
  const reportedText =
    reported === null ? null : 'days' in reported ? spanText(reported.days) : `${reported.from} – ${reported.to}`;
  const today = new Date().toISOString().slice(0, 10);
  const range = reported && 'from' in reported ? reported : { from: today, to: today };
  const setRange = (part: Partial<typeof range>) => {
    const next = { ...range, ...part };
    if (next.from === '' || next.to === '') return;
    change({ reported: next.from <= next.to ? next : { from: next.to, to: next.from } });
  };
  return (
    <>
      <FilterChip label={filters.reported} now={reportedText}>
        <fieldset className="choices" aria-label={filters.reported}>
          {[null, ...SPANS].map((days) => (
            <label key={days} className="choices__choice">
              <input
                type="radio"
                name="span"
                checked={
                  days === null ? reported === null : reported !== null && 'days' in reported && reported.days === days
                }
                onChange={() => change({ reported: days === null ? null : { days } })}
              />
              <span>{days === null ? filters.any : spanText(days)}</span>
            </label>
          ))}
          <p className="choices__range">
            <label>
              {filters.from}
              <input
                type="date"
                className="field"
                min={FIRST_DAY}
                value={reported && 'from' in reported ? reported.from : ''}
                onChange={(event) => setRange({ from: event.target.value })}
              />
            </label>
            <label>
              {filters.to}
              <input
                type="date"
                className="field"
                min={FIRST_DAY}
                value={reported && 'to' in reported ? reported.to : ''}
                onChange={(event) => setRange({ to: event.target.value })}
              />
            </label>
          </p>
        </fieldset>
      </FilterChip>
      <FilterChip
        label={filters.more}
        now={
          [
            paused === null ? '' : paused ? filters.onlyPaused : filters.notPaused,
            duplicates ? filters.onlyDuplicates : '',
          ]
            .filter((text) => text !== '')
            .join(words.units.listComma) || null
        }
      >
        <fieldset className="choices" aria-label={filters.more}>
          {([null, true, false] as const).map((value) => (
            <label key={String(value)} className="choices__choice">
              <input type="radio" name="paused" checked={paused === value} onChange={() => change({ paused: value })} />
              <span>{value === null ? filters.any : value ? filters.onlyPaused : filters.notPaused}</span>
            </label>
          ))}
          <label className="choices__choice choices__choice--apart">
            <input
              type="checkbox"
              checked={duplicates}
              onChange={(event) => change({ duplicates: event.target.checked })}
            />
            <span>{filters.onlyDuplicates}</span>
          </label>
        </fieldset>
      </FilterChip>
    </>
  );
}
