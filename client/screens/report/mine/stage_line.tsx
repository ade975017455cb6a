import type { CaseLoop } from '../../../../geodata/cases/case_steps.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { type StateReached, stagesOf } from '../data/stages.ts';

export interface StageLineProps {
  readonly loop: CaseLoop;
  readonly events: readonly StateReached[];
}

/** The five steps of a case, filled as far as it got, each with its moment. */
export function StageLine({ loop, events }: StageLineProps) {
  const { words, format } = useSpeech();
  const { mine: texts } = words.report;
  const now = Date.now();
  return (
    <ol className="stages" aria-label={texts.stages}>
      {stagesOf(loop, events).map(({ name, isReached, reachedAt }) => {
        const text = texts.stage[loop][name];
        const when = reachedAt === null ? null : format.shortMoment(reachedAt, now);
        const said = isReached
          ? when === null
            ? texts.passed(text)
            : texts.reached(text, when)
          : texts.notReached(text);
        return (
          <li key={name} className="stages__stage" data-stage={name} data-reached={isReached}>
            <span className="stages__mark" aria-hidden="true" />
            <span className="unseen">{said}</span>
            <span aria-hidden="true">{text}</span>
            <small aria-hidden="true">{when ?? ''}</small>
          </li>
        );
      })}
    </ol>
  );
}
