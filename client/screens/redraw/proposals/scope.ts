import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { WorkRegion } from '../redraw_work.ts';

/** What a proposal may redraw. */
export type Scope =
  | { readonly kind: 'all' }
  /** Everything in a street or community. */
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'grids'; readonly grids: readonly OwnerKey[] };

/** Slots of the owners in a scope. */
export function ownersInScope(coverage: CoverageView, scope: Scope, regions: readonly WorkRegion[]): Set<number> {
  const owners = Array.from({ length: coverage.ownerCount }, (_, owner) => owner).filter((owner) =>
    coverage.hasOwner(owner),
  );
  if (scope.kind === 'all') return new Set(owners);
  if (scope.kind === 'grids') {
    const wanted = new Set(scope.grids);
    return new Set(owners.filter((owner) => wanted.has(coverage.ownerKey(owner))));
  }
  const parentOf = new Map(regions.map(({ code, parentCode }) => [code, parentCode]));
  const lies = (code: string | null | undefined): boolean =>
    code === scope.code || (code != null && lies(parentOf.get(code)));
  return new Set(owners.filter((owner) => lies(coverage.ownerFacts(owner).parent)));
}
