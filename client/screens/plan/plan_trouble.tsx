import type { CombinedError } from 'urql';
import type { Problem } from '../../../geodata/problem.ts';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

export type Trouble =
  | { readonly kind: 'noNetwork' }
  | { readonly kind: 'noCategory' }
  | { readonly kind: 'away'; readonly error: CombinedError; readonly retry: () => void }
  | { readonly kind: 'broken'; readonly problem: Problem };

/** Why nothing can be tried out here, and the way on. */
export function PlanTrouble({ trouble }: { readonly trouble: Trouble }) {
  const { words, language } = useSpeech();
  const { states } = words.plan;
  if (trouble.kind === 'away') return <FailedNotice error={trouble.error} onRetry={trouble.retry} />;
  if (trouble.kind === 'noNetwork') {
    return (
      <Notice title={states.noNetwork}>
        <p>{states.noNetworkHow}</p>
      </Notice>
    );
  }
  if (trouble.kind === 'noCategory') return <Notice title={states.noCategory} />;
  return (
    <div className="notice notice--failed" role="alert">
      <p className="notice__title">{states.worker}</p>
      <p>{trouble.problem[language]}</p>
      <p>{states.workerHow}</p>
      <button type="button" className="button button--main" onClick={() => window.location.reload()}>
        {states.reload}
      </button>
    </div>
  );
}
