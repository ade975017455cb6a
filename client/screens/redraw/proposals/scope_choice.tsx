import { Pick } from '../../../parts/pick.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawWork, WorkRegion } from '../redraw_work.ts';
import type { Scope } from './scope.ts';

type ScopeKind = 'all' | 'street' | 'community' | 'grids';

export interface ScopeChoiceProps {
  readonly work: RedrawWork;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

/** What the proposals may redraw: everything, a street, a community, or the grids that are selected. */
export function ScopeChoice({ work, scope, onScope }: ScopeChoiceProps) {
  const { words, name, format } = useSpeech();
  const texts = words.redrawPanel.proposals;
  const chosen = work.selection.grids;
  const regionsOf = regionsByKind(work);
  const kind = kindOf(scope, regionsOf);
  const kinds = (['all', 'street', 'community', 'grids'] as const).filter(
    (one) => one === 'all' || one === 'grids' || regionsOf[one].length > 0,
  );
  const choose = (next: ScopeKind): void => {
    if (next === 'all') onScope({ kind: 'all' });
    else if (next === 'grids') onScope({ kind: 'grids', grids: chosen });
    else onScope({ kind: 'region', code: regionsOf[next][0]!.code });
  };
  return (
    <div className="scope-choice">
      <Segments
        label={texts.scope}
        value={kind}
        onChange={choose}
        options={kinds.map((value) => ({ value, text: texts.scopes[value] }))}
      />
      {scope.kind === 'region' && (kind === 'street' || kind === 'community') && (
        <Pick
          label={texts.region(texts.scopes[kind])}
          value={scope.code}
          onChange={(code) => onScope({ kind: 'region', code })}
          options={regionsOf[kind].map((region) => ({ value: region.code, text: name(region.name) }))}
        />
      )}
      {scope.kind === 'grids' && (
        <p className="scope-choice__grids">
          {chosen.length === 0 ? texts.gridsNone : texts.gridsChosen(format.count(chosen.length))}
        </p>
      )}
    </div>
  );
}

type RegionsOf = Readonly<Record<'street' | 'community', readonly WorkRegion[]>>;

/** Communities that the draft is made of, and the streets above them. */
function regionsByKind({ replica, regions }: RedrawWork): RegionsOf {
  const parents = new Set(replica.coverage.parents);
  const community = regions.filter(({ code }) => parents.has(code));
  const above = new Set(community.map(({ parentCode }) => parentCode));
  return { community, street: regions.filter(({ code }) => above.has(code)) };
}

function kindOf(scope: Scope, { street }: RegionsOf): ScopeKind {
  if (scope.kind !== 'region') return scope.kind;
  return street.some(({ code }) => code === scope.code) ? 'street' : 'community';
}
