import { type Dispatch, useMemo } from 'react';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import type { PlanEngine } from '../../../reach/plan_engine.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { withoutThing } from '../draft/draft_edits.ts';
import type { DraftAction } from '../draft/draft_history.ts';
import { metresBetween } from '../metres_between.ts';
import { PlanCard } from './plan_card.tsx';
import { TrialLine } from './trial_line.tsx';

export interface LinkCardProps {
  readonly link: PlanEdit & { readonly kind: 'add_link' };
  readonly title: string;
  readonly engine: PlanEngine | null;
  readonly edits: readonly PlanEdit[];
  readonly picture: number;
  readonly dispatch: Dispatch<DraftAction>;
  readonly onClose: () => void;
}

/** A planned way: how long it is, what it brings, and how to take it out again. */
export function LinkCard({ link, title, engine, edits, picture, dispatch, onClose }: LinkCardProps) {
  const { words, format } = useSpeech();
  const { card } = words.plan;
  const without = useMemo(() => withoutThing(edits, { kind: 'link', id: link.id }), [edits, link.id]);
  return (
    <PlanCard kind={card.added} title={title} onClose={onClose}>
      <p className="plan-card__hint">{card.linkLength(format.count(metresBetween(link.from, link.to)))}</p>
      <TrialLine engine={engine} edits={without} picture={picture} isUndoing />
      <div className="plan-card__acts">
        <button
          type="button"
          className="button button--edge"
          onClick={() => {
            dispatch({ type: 'edit', edit: { kind: 'remove_link', id: link.id } });
            onClose();
          }}
        >
          {card.remove}
        </button>
      </div>
    </PlanCard>
  );
}
