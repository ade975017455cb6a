import type { EditState, KnownEdit } from '../../../../geodata/redraw/log/log_types.ts';

export interface Step {
  readonly edit: KnownEdit;
  readonly state: EditState;
}

/** The last steps, in their order, without what only takes back or decides: that shows in how its step stands. */
export function lastSteps(edits: Iterable<Step>, most: number): Step[] {
  const steps: Step[] = [];
  for (const step of edits) {
    const { undoes, decides } = step.edit.body;
    if (undoes !== undefined || decides !== undefined) continue;
    steps.push(step);
    if (steps.length > 4 * most) steps.splice(0, steps.length - most);
  }
  return steps.slice(-most);
}
