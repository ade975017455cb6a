import { ancestry, type CaseDeadline } from '../../../../geodata/cases/case_deadlines.ts';
import type { CaseLoop } from '../../../../geodata/cases/case_steps.ts';
import type { Awaited } from '../../../generated/operations.ts';
import type { DeskKind } from '../data/use_desk_settings.ts';

/** How long a kind may wait for a step, and where that is said. `unused`: cases of the kind never wait for it. */
export type DeadlineCell =
  | { readonly how: 'own' | 'inherited'; readonly minutes: number; readonly inWorkingHours: boolean }
  | { readonly how: 'hole' }
  | { readonly how: 'unused' };

/** What cases of each loop wait for. */
const WAITED_FOR: Readonly<Record<CaseLoop, readonly Awaited[]>> = {
  case: ['acceptance', 'assignment', 'handling', 'verification', 'closing', 'reporting_in', 'call_handling'],
  order: ['acceptance', 'assignment', 'claim', 'handling', 'closing'],
};

/** The loops of the cases of each kind and of those below it, by its code; of all kinds under null. */
export function loopsOfKinds(kinds: readonly DeskKind[]): ReadonlyMap<string | null, ReadonlySet<CaseLoop>> {
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  const loops = new Map<string | null, Set<CaseLoop>>([[null, new Set()]]);
  for (const { code, loop } of kinds) {
    for (const above of [...ancestry(byCode, code), null]) {
      const known = loops.get(above);
      if (known) known.add(loop);
      else loops.set(above, new Set([loop]));
    }
  }
  return loops;
}

/** What the table of deadlines says of a kind and a step: its own line, else that of the nearest above, else a hole. */
export function deadlineCell(
  deadlines: readonly CaseDeadline[],
  kinds: ReadonlyMap<string, { readonly parent: string | null }>,
  loops: ReadonlySet<CaseLoop> | undefined,
  kind: string | null,
  awaited: Awaited,
): DeadlineCell {
  const isWaitedFor = [...(loops ?? [])].some((loop) => WAITED_FOR[loop].includes(awaited));
  const above = kind === null ? [null] : [...ancestry(kinds, kind), null];
  for (const each of above) {
    const found = deadlines.find((deadline) => deadline.kind === each && deadline.awaited === awaited);
    if (!found || (!isWaitedFor && each !== kind)) continue;
    const { minutes, inWorkingHours } = found;
    return { how: each === kind ? 'own' : 'inherited', minutes, inWorkingHours };
  }
  return { how: isWaitedFor ? 'hole' : 'unused' };
}
