import { useSpeech } from '../../../wording/use_wording.ts';
import { DueSign } from '../../common/due_sign.tsx';
import { useDesk } from '../data/desk_context.ts';
import type { BoardCall } from './calls_of.ts';

/** One call on the board: which department, to what, since when and until when. */
export function CallCard({ item, call, state, clock, now }: BoardCall & { readonly now: number }) {
  const { words, name, format } = useSpeech();
  const { whistle } = words.desk;
  const { change } = useDesk();
  const since = {
    called: whistle.calledAt(format.shortMoment(call.calledAt, now)),
    reported_in: whistle.reportedInAt(format.shortMoment(call.reportedInAt ?? call.calledAt, now)),
    done: whistle.handledAt(format.shortMoment(call.handledAt ?? call.calledAt, now)),
  }[state];
  return (
    <li>
      <button type="button" className="call-card" onClick={() => change({ page: 'list', open: item.id })}>
        <span className="call-card__head">
          <strong>{name(call.department.name)}</strong>
          {clock && <DueSign due={clock.due} dueAt={clock.dueAt} paused={clock.pausedAt !== null} now={now} />}
        </span>
        <span className="call-card__kind">
          {name(item.kind.name)}
          {item.simulated && ` · ${words.cases.simulated}`}
        </span>
        <span className="call-card__what">{item.description}</span>
        <small>
          {since}
          {item.grid && ` · ${name(item.grid.name)}`}
        </small>
      </button>
    </li>
  );
}
