import { type Dispatch, useMemo } from 'react';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import type { PlanEngine } from '../../../reach/plan_engine.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { withEdit, withoutThing } from '../draft/draft_edits.ts';
import type { DraftAction } from '../draft/draft_history.ts';
import type { GateNow, PlanGate } from '../use_gates.ts';
import { PlanCard } from './plan_card.tsx';
import { TrialLine } from './trial_line.tsx';

export interface GateCardProps {
  readonly gate: PlanGate;
  readonly title: string;
  readonly now: GateNow | null;
  readonly engine: PlanEngine | null;
  readonly edits: readonly PlanEdit[];
  readonly picture: number;
  readonly dispatch: Dispatch<DraftAction>;
  readonly onClose: () => void;
}

/** A gate at present and in the draft, and whom turning it would help or hurt, told before it is done. */
export function GateCard({ gate, title, now, engine, edits, picture, dispatch, onClose }: GateCardProps) {
  const { words } = useSpeech();
  const { card } = words.plan;
  const turn = useMemo<PlanEdit>(
    () => (now?.draft === 'open' ? { kind: 'close_gate', gate: gate.id } : { kind: 'open_gate', gate: gate.id }),
    [now?.draft, gate.id],
  );
  const isChanged = now !== null && now.draft !== now.present;
  const tried = useMemo(
    () => (isChanged ? withoutThing(edits, { kind: 'gate', id: gate.id }) : withEdit(edits, turn)),
    [isChanged, edits, gate.id, turn],
  );
  return (
    <PlanCard kind={words.plan.names.gate} title={title} onClose={onClose}>
      {now === null ? (
        <p className="plan-card__hint">{gate.connected ? card.gateOutside : card.gateUnconnected}</p>
      ) : (
        <>
          <dl className="facts">
            <dt>{card.gateNow}</dt>
            <dd>{card.gateState[now.present]}</dd>
            <dt>{card.gateDraft}</dt>
            <dd>
              <b>{card.gateState[now.draft]}</b>
            </dd>
            {gate.openingHours && (
              <>
                <dt>{card.gateHours}</dt>
                <dd>{words.openingHours(gate.openingHours)}</dd>
              </>
            )}
          </dl>
          <TrialLine engine={engine} edits={tried} picture={picture} isUndoing={isChanged} />
          <div className="plan-card__acts">
            <button
              type="button"
              className="button button--edge"
              onClick={() =>
                isChanged
                  ? dispatch({ type: 'reset', thing: { kind: 'gate', id: gate.id } })
                  : dispatch({ type: 'edit', edit: turn })
              }
            >
              {isChanged ? card.reset : turn.kind === 'open_gate' ? card.gateOpen : card.gateClose}
            </button>
          </div>
        </>
      )}
    </PlanCard>
  );
}
