import type { Problem } from '../../../../geodata/problem.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { plainProblem } from '../hands/plain_problem.ts';

/** Why the last thing that a hand asked for was not done. */
export function RefusalNote({
  refusal,
  onDismiss,
}: {
  readonly refusal: Problem | null;
  readonly onDismiss: () => void;
}) {
  const { words, language } = useSpeech();
  if (refusal === null) return null;
  return (
    <div className="draft-note draft-note--refused" role="alert">
      <p>{plainProblem(refusal)[language]}</p>
      <button
        type="button"
        className="button button--bare"
        aria-label={words.card.close}
        title={words.card.close}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
