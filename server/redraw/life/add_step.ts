import { redrawSetState } from '../../generated/queries/redraw_set_state.ts';
import { redrawStepAdd } from '../../generated/queries/redraw_step_add.ts';
import type { RedrawState, RedrawStepKind } from '../../generated/schema.ts';
import { redrawSteps } from '../../operations/metrics/metrics.ts';
import { exec, type Queryable } from '../../store/queryable.ts';
import type { RedrawEffect } from '../effect/redraw_effect.ts';
import { badNote } from '../redraw_problems.ts';

export interface StepToAdd {
  readonly step: RedrawStepKind;
  /** The state after it. */
  readonly state: RedrawState;
  /** Null: the program itself. */
  readonly accountId: string | null;
  readonly note?: string | null | undefined;
  readonly edits?: number;
  readonly digest?: string;
  readonly effectiveAt?: Date;
  readonly effect?: RedrawEffect;
  readonly happenedAt?: Date;
}

/** Writes down a step of a draft. Belongs into a transaction that holds it. */
export async function addStep(client: Queryable, jurisdiction: string, id: string, step: StepToAdd): Promise<void> {
  const { accountId, note = null, edits, digest, effectiveAt, effect, happenedAt, state } = step;
  await exec(client, redrawStepAdd, {
    jurisdiction,
    id,
    step: step.step,
    accountId,
    note,
    edits,
    digest,
    effectiveAt,
    effect: effect === undefined ? null : JSON.stringify(effect),
    happenedAt,
  });
  await exec(client, redrawSetState, { jurisdiction, id, state });
  redrawSteps.inc({ step: step.step });
}

/** A note without blanks around; null where it may be missing and is. @throws Problem BAD_NOTE */
export function checkNote(note: string | null | undefined, isNeeded: boolean): string | null {
  const said = note?.trim() ?? '';
  if (said === '' && !isNeeded) return null;
  if (said.length >= 1 && said.length <= 2000) return said;
  throw badNote(said.length);
}
