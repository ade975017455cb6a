import { Link } from 'react-router';
import { SCREEN_PATHS } from '../../../access/screen_paths.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import type { DraftFacts } from '../data/open_draft.ts';

/** Over the map, where the draft is no longer simply drawn: what became of it. */
export function StateBanner({ place, facts }: { readonly place: Place; readonly facts: DraftFacts }) {
  const { words, format } = useSpeech();
  const { life, list } = words.redraw;
  const { state, steps, effectiveAt, isBaseReplaced } = facts;
  const at = effectiveAt === null ? '' : format.moment(effectiveAt);
  const submitted = steps.findLast(({ step }) => step === 'submitted');
  const last = steps.at(-1);
  const text =
    state === 'submitted'
      ? life.submittedBanner(submitted?.by ?? list.byNobody)
      : state === 'approved'
        ? life.published(at)
        : state === 'in_effect'
          ? life.inEffect(at)
          : state === 'rolled_back'
            ? life.rolledBack
            : isBaseReplaced
              ? life.replacedBanner
              : null;
  const returned = state === 'drawing' && last?.step === 'returned' ? last : null;
  if (text === null && returned === null) return null;
  return (
    <div className="draft-note draft-note--state" role="status" data-state={state}>
      {returned ? (
        <p>
          {life.step.returned} · {returned.by}: {returned.note}
        </p>
      ) : (
        <p>{text}</p>
      )}
      {(state === 'in_effect' || state === 'rolled_back') && (
        <Link className="text-button" to={{ pathname: SCREEN_PATHS.review, search: `?place=${place.code}` }}>
          {life.toReview}
        </Link>
      )}
    </div>
  );
}
