import { memo, useMemo } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { WallHotspotsDocument, WallOverdueDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { hasEnded } from '../../../live/live_state.ts';
import type { LiveSnapshot } from '../../../live/live_store.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { useNow } from '../../data/use_now.ts';
import { usePace } from '../../data/use_pace.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';

const PACE_MS = 10_000;
const MINUTE_MS = 60_000;
const MOST = 12;

export interface WallAlertsProps {
  readonly place: string;
  readonly live: LiveSnapshot;
  /** Lines that there is room for. */
  readonly lines: number;
}

/** What must not be overlooked: cases past their deadline, the longest first, and hotspots that were not there before. */
export const WallAlerts = memo(function WallAlerts({ place, live, lines }: WallAlertsProps) {
  const { client, fresh } = useLine();
  const { sees } = useMyself();
  const { words, format, name } = useSpeech();
  const now = useNow(MINUTE_MS);
  const beat = usePace(live.caseRevision, PACE_MS);
  // A case goes past its deadline by the clock alone.
  const revision = beat + now / MINUTE_MS;
  const overdue = useAnswer({
    client: fresh,
    document: WallOverdueDocument,
    variables: useMemo(() => ({ place, first: MOST }), [place]),
    revision,
  });
  const seesHotspots = sees('hotspots');
  const runs = useAnswer({
    client,
    document: WallHotspotsDocument,
    variables: useMemo(() => (seesHotspots ? { place } : null), [seesHotspots, place]),
  });
  useRetryWhenLive(live.connection, [overdue, runs]);
  const cases = overdue.data?.jurisdiction.cases;
  const run = [...live.hotspotRuns, ...(runs.data?.jurisdiction.hotspotRuns ?? [])].find(
    (each) => hasEnded(each) && each.hotspots.some(({ isNew }) => isNew),
  );
  const texts = words.wall;
  const room = Math.max(0, lines - (run ? 1 : 0));
  return (
    <section className="wall__panel wall__alerts" aria-label={texts.alerts}>
      <h2>
        {texts.overdue}
        <strong className={cases && cases.totalCount > 0 ? 'wall__alarm' : ''}>
          {cases ? format.count(cases.totalCount) : '–'}
        </strong>
      </h2>
      {cases?.totalCount === 0 && <p>{texts.nothingOverdue}</p>}
      <ol className="wall__lines">
        {cases?.nodes.slice(0, room).map(({ id, kind, grid, dueAt }) => (
          <li key={id}>
            <span>{name(kind.name)}</span>
            <span className="wall__where">{grid ? name(grid.name) : ''}</span>
            <span className="wall__alarm">{dueAt && lateness(now - Date.parse(dueAt), texts)}</span>
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

function lateness(
  ms: number,
  texts: { minutesLate: (n: string) => string; hoursLate: (n: string) => string; daysLate: (n: string) => string },
) {
  const minutes = Math.max(1, Math.floor(ms / MINUTE_MS));
  if (minutes < 60) return texts.minutesLate(String(minutes));
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? texts.hoursLate(String(hours)) : texts.daysLate(String(Math.floor(hours / 24)));
}
