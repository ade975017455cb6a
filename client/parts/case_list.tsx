import { memo } from 'react';
import type { CaseState } from '../../geodata/cases/case_steps.ts';
import type { LiveCase } from '../live/live_state.ts';
import { useSpeech } from '../wording/use_wording.ts';

const STEPS = ['reported', 'accepted', 'assigned', 'handled', 'closed'] as const;

/** How many of the five steps a case in a state has behind it. */
const REACHED: Readonly<Record<CaseState, number>> = {
  reported: 1,
  accepted: 2,
  assigned: 3,
  claimed: 3,
  handled: 4,
  verified: 4,
  closed: 5,
  refused: 5,
  merged: 5,
};

export interface CaseListProps {
  readonly cases: readonly LiveCase[];
  /** Called with a case that has a position; without it the lines are not buttons. */
  readonly onChoose?: ((chosen: LiveCase) => void) | undefined;
}

/** Cases, newest first: kind, how far along its five steps, where, and what was said. */
export const CaseList = memo(function CaseList({ cases, onChoose }: CaseListProps) {
  return (
    <ol className="case-list">
      {cases.map((item) => (
        <li key={item.id} className="case-list__item">
          {onChoose && item.position ? (
            <button type="button" className="case-line case-line--button" onClick={() => onChoose(item)}>
              <CaseLine item={item} />
            </button>
          ) : (
            <div className="case-line">
              <CaseLine item={item} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
});

function CaseLine({ item }: { readonly item: LiveCase }) {
  const { words, format, name } = useSpeech();
  return (
    <>
      <time className="case-line__time" dateTime={item.reportedAt}>
        {format.clock(item.reportedAt)}
      </time>
      <span className="case-line__kind">
        <span className="case-line__name">{name(item.kind.name)}</span>
        {item.simulated && <span className="badge badge--quiet">{words.cases.simulated}</span>}
      </span>
      <span className="case-line__step">
        <span className="steps" aria-hidden="true">
          {STEPS.map((step, index) => (
            <span key={step} className={index < REACHED[item.state] ? 'steps__dot steps__dot--done' : 'steps__dot'} />
          ))}
        </span>
        {words.cases.states[item.state]}
      </span>
      <span className="case-line__what">{item.description}</span>
      <span className="case-line__where">{item.grid ? name(item.grid.name) : words.cases.noGrid}</span>
    </>
  );
}
