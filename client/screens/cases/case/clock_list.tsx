import { useSpeech } from '../../../wording/use_wording.ts';
import { DueSign } from '../../common/due_sign.tsx';
import { spanText, workingMinutesLeft } from '../../common/waiting_time.ts';
import type { WholeCase } from '../../data/case_row.ts';
import { useNow } from '../../data/use_now.ts';
import { useDesk } from '../data/desk_context.ts';

type Clock = WholeCase['clocks'][number];

/** Clocks that run or stand still, with what is left of each; those that were stopped below, with how long they ran. */
export function ClockList({ item }: { readonly item: WholeCase }) {
  const { words, format } = useSpeech();
  const { case: texts } = words.desk;
  const running = item.clocks.filter(({ stoppedAt }) => stoppedAt === null);
  const stopped = item.clocks.filter(({ stoppedAt }) => stoppedAt !== null);
  if (item.clocks.length === 0) return null;
  return (
    <section>
      <h3>{texts.clocks}</h3>
      {running.length === 0 && <p className="case-body__quiet">{texts.clocksNone}</p>}
      <ul className="clocks">
        {running.map((clock) => (
          <RunningClock key={clock.number} item={item} clock={clock} />
        ))}
      </ul>
      {stopped.length > 0 && (
        <details className="clocks__done">
          <summary>{texts.clocksDone(format.count(stopped.length))}</summary>
          <ul className="clocks">
            {stopped.map((clock) => (
              <StoppedClock key={clock.number} clock={clock} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function RunningClock({ item, clock }: { readonly item: WholeCase; readonly clock: Clock }) {
  const { words, format } = useSpeech();
  const { case: texts, due } = words.desk;
  const { settings } = useDesk();
  const now = useNow(10_000);
  const working = workingMinutesLeft(settings.waiting, item.kind.code, clock, now);
  return (
    <li className="clock" data-due={clock.pausedAt === null ? clock.due : 'paused'}>
      <ClockName clock={clock} />
      <DueSign due={clock.due} dueAt={clock.dueAt} paused={clock.pausedAt !== null} now={now} />
      <ClockBar clock={clock} now={now} />
      <small className="clock__when">
        {clock.pausedAt !== null
          ? texts.clockPaused(format.moment(clock.pausedAt))
          : clock.dueAt === null
            ? texts.clockStarted(format.moment(clock.startedAt))
            : due.at(format.moment(clock.dueAt))}
        {working !== null && clock.pausedAt === null && (
          <span>
            {working < 0
              ? due.workingOver(spanText(-working, words.desk, format))
              : due.workingLeft(spanText(working, words.desk, format))}
          </span>
        )}
      </small>
    </li>
  );
}

function StoppedClock({ clock }: { readonly clock: Clock }) {
  const { words, format } = useSpeech();
  const ran = (Date.parse(clock.stoppedAt ?? clock.startedAt) - Date.parse(clock.startedAt)) / 60_000;
  return (
    <li className="clock clock--stopped">
      <ClockName clock={clock} />
      <DueSign due={clock.due} dueAt={null} paused={false} now={0} />
      <small className="clock__when">
        {format.moment(clock.stoppedAt ?? clock.startedAt)}
        <span>{words.desk.case.clockStopped(spanText(ran, words.desk, format))}</span>
      </small>
    </li>
  );
}

function ClockName({ clock }: { readonly clock: Clock }) {
  const { words, name } = useSpeech();
  return (
    <span className="clock__name">
      {words.desk.awaited[clock.awaited]}
      {clock.department && <small>{name(clock.department.name)}</small>}
    </span>
  );
}

/** How much of its time a clock has used, with a mark where it is said to be due soon. */
function ClockBar({ clock, now }: { readonly clock: Clock; readonly now: number }) {
  if (clock.dueAt === null) return null;
  const [from, to] = [Date.parse(clock.startedAt), Date.parse(clock.dueAt)];
  const shareOf = (at: number) => Math.max(0, Math.min(1, (at - from) / Math.max(1, to - from)));
  return (
    <span className="clock__bar" aria-hidden="true">
      <span style={{ width: `${100 * shareOf(now)}%` }} />
      {clock.dueSoonAt !== null && <i style={{ left: `${100 * shareOf(Date.parse(clock.dueSoonAt))}%` }} />}
    </span>
  );
}
