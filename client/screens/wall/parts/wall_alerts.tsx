import { memo } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { spanText } from '../../common/waiting_time.ts';
import { useNow } from '../../data/use_now.ts';
import type { WallAlarms } from './use_alarms.ts';

const MINUTE_MS = 60_000;

export interface WallAlertsProps {
  readonly alarms: WallAlarms;
  /** Lines that there is room for. */
  readonly lines: number;
}

/** What must not be overlooked: cases past their deadline, the longest first, and hotspots that were not there before. */
export const WallAlerts = memo(function WallAlerts({ alarms: { overdue, run }, lines }: WallAlertsProps) {
  const { words, format, name } = useSpeech();
  const now = useNow(MINUTE_MS);
  const texts = words.wall;
  const { due } = words.desk;
  const room = Math.max(0, lines - (run ? 1 : 0));
  return (
    <section className="wall__panel wall__alerts" aria-label={texts.alerts}>
      <h2>
        {texts.overdue}
        <strong className={overdue && overdue.totalCount > 0 ? 'wall__alarm' : ''}>
          {overdue ? format.count(overdue.totalCount) : '–'}
        </strong>
      </h2>
      {overdue?.totalCount === 0 && <p>{texts.nothingOverdue}</p>}
      <ol className="wall__lines">
        {overdue?.nodes.slice(0, room).map(({ id, kind, grid, dueAt }) => (
          <li key={id}>
            <span>{name(kind.name)}</span>
            <span className="wall__where">{grid ? name(grid.name) : ''}</span>
            <span className="wall__alarm">
              {dueAt && due.over(spanText(Math.max(1, (now - Date.parse(dueAt)) / MINUTE_MS), words.desk, format))}
            </span>
          </li>
        ))}
        {run && lines > 0 && (
          <li>
            <span>{texts.newHotspots(format.count(run.hotspots.filter(({ isNew }) => isNew).length))}</span>
            <span className="wall__where" />
            <span>{run.finishedAt && format.shortMoment(run.finishedAt, now)}</span>
          </li>
        )}
      </ol>
    </section>
  );
});
