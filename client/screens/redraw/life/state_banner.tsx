import { Link } from 'react-router';
import { SCREEN_PATHS } from '../../../access/screen_paths.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import type { DraftFacts } from '../data/open_draft.ts';
import { noteOfStep } from './note_of_step.ts';

/** Over the map, where the draft is no longer simply drawn: what became of it. */
export function StateBanner({ place, facts }: { readonly place: Place; readonly facts: DraftFacts }) {
  const { words, format, language } = useSpeech();
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
  const refused =
    (state === 'drawing' && last?.step === 'returned') || (state === 'submitted' && last?.step === 'failed')
      ? last
      : null;
  const isOvertaken = isBaseReplaced && (state === 'submitted' || state === 'approved');
  if (text === null && refused === null) return null;
  return (
    <div className="draft-note draft-note--state" role="status" data-state={state}>
      {refused ? (
        <p>
          {life.step[refused.step]} · {refused.by ?? life.program}: {noteOfStep(refused, language)}
        </p>
      ) : (
        <p>{text}</p>
      )}
      {isOvertaken && refused?.step !== 'failed' && <p>{life.replacedBanner}</p>}
      {(state === 'in_effect' || state === 'rolled_back') && (
        <Link className="text-button" to={{ pathname: SCREEN_PATHS.review, search: `?place=${place.code}` }}>
          {life.toReview}
        </Link>
      )}
    </div>
  );
}
