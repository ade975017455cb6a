import type { CallFieldsFragment } from '../../../generated/operations.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { DueSign } from '../../common/due_sign.tsx';
import type { WholeCase } from '../../data/case_row.ts';
import { useNow } from '../../data/use_now.ts';

export interface CallBoardProps {
  readonly calls: readonly CallFieldsFragment[];
  readonly clocks: WholeCase['clocks'];
}

/** Each department called: when it was, when it reported in and when it was done, and what is left of its clock. */
export function CallBoard({ calls, clocks }: CallBoardProps) {
  const { words, name, format } = useSpeech();
  const { case: texts } = words.desk;
  const now = useNow(10_000);
  return (
    <section>
      <h3>
        <Icon name="whistle" />
        {texts.calls}
      </h3>
      <table className="calls">
        <thead>
          <tr>
            <th scope="col">{words.desk.whistle.department}</th>
            <th scope="col">{texts.called}</th>
            <th scope="col">{texts.reportedIn}</th>
            <th scope="col">{texts.callDone}</th>
            <th scope="col">{words.desk.filters.due}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => {
            const clock = clocks.find(
              ({ department, stoppedAt }) => department?.code === call.department.code && stoppedAt === null,
            );
            return (
              <tr key={`${call.department.code}${call.calledAt}`}>
                <th scope="row">{name(call.department.name)}</th>
                {[call.calledAt, call.reportedInAt, call.handledAt].map((at, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move.
                  <td key={i} data-done={at !== null}>
                    {at === null ? texts.callDash : format.shortMoment(at, now)}
                  </td>
                ))}
                <td>
                  {clock && <DueSign due={clock.due} dueAt={clock.dueAt} paused={clock.pausedAt !== null} now={now} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
