import { numberRegions } from '../../codes/number_regions.ts';
import type { OwnerKey } from '../../coverage/coverage_edit.ts';
import type { Position } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { DraftFigures } from '../figures/draft_figures.ts';
import { nameOfGrid } from '../grid_names.ts';
import { identityOf } from './identity.ts';
import { overlapsOf, sharedAreas } from './overlaps.ts';

/** A grid of the draft as it is to be published. */
export interface GridLineage {
  readonly key: OwnerKey;
  readonly parent: string;
  /** That of the grid it carries on, or what a planner gave it, or the next free number. */
  readonly code: string;
  readonly name: string | null;
  /** Today's grid that it carries on; null: it is new. */
  readonly carriesOn: OwnerKey | null;
  /** False where outline, code and name are those of today: it needs no new version. */
  readonly isChanged: boolean;
  /** Where its households and its ground come from, itself included, most households first. */
  readonly from: readonly {
    readonly key: OwnerKey;
    readonly code: string | null;
    readonly households: number;
    readonly areaM2: number;
  }[];
}

/** A grid of today that nobody carries on. */
export interface RetiredGrid {
  readonly key: OwnerKey;
  readonly code: string | null;
  /** The grid to which most of its households went, and with them its workers; null without ground. */
  readonly successor: OwnerKey | null;
}

export interface Lineage {
  readonly grids: readonly GridLineage[];
  readonly retired: readonly RetiredGrid[];
}

/**
 * What becomes of today's grids when a draft takes effect. Codes stay where most of the households stay; a new grid gets the
 * next number in its community that was never used, from west to east and from north to south.
 *
 * @param today figures of the base as it is
 * @param taken codes that are or were in use beyond those of the base
 * @throws Problem `code_taken` where two grids have the same code, `too_many_regions` where the digits do not suffice
 */
export function lineageOf(today: DraftFigures, draft: DraftFigures, taken: Iterable<string> = []): Lineage {
  const overlaps = overlapsOf(today, draft);
  const identity = identityOf(today, draft, overlaps);
  const areas = sharedAreas(today, draft);
  const columns = draft.coverage.ownerCount;
  const grids = draft.grids().filter((owner) => draft.coverage.faceCountOf(owner) > 0);
  const codes = codesOf(today, draft, grids, identity, new Set(taken));
  const changed = changedOwners(today, draft);
  const froms = new Map<number, GridLineage['from'][number][]>(grids.map((owner) => [owner, []]));
  const households = new Map(overlaps.map((overlap) => [overlap.from * columns + overlap.to, overlap.households]));
  for (const [pair, areaM2] of areas) {
    const [from, to] = [Math.floor(pair / columns), pair % columns];
    const { key, code } = today.coverage.ownerFacts(from);
    froms.get(to)?.push({ key, code, households: households.get(pair) ?? 0, areaM2 });
  }
  const carried = new Set(identity);
  return {
    grids: grids.map((owner) => {
      const { key, parent, name } = draft.coverage.ownerFacts(owner);
      const before = identity[owner]!;
      const facts = before < 0 ? null : today.coverage.ownerFacts(before);
      const code = codes.get(owner)!;
      // A grid that another key carries on keeps its name with its code, unless somebody named it anew.
      const ownName = typeof key === 'number' ? today.coverage.ownerFacts(key).name : null;
      const published = name === ownName ? (facts?.name ?? name) : name;
      return {
        key,
        parent,
        code,
        name: published,
        carriesOn: facts?.key ?? null,
        isChanged: before !== owner || changed.has(owner) || facts?.code !== code || facts.name !== published,
        from: froms.get(owner)!.sort((a, b) => b.households - a.households || b.areaM2 - a.areaM2),
      };
    }),
    retired: today
      .grids()
      .filter((owner) => today.coverage.faceCountOf(owner) > 0 && !carried.has(owner))
      .map((owner) => {
        const heirs = [...areas]
          .filter(([pair]) => Math.floor(pair / columns) === owner)
          .map(([pair, area]) => ({ to: pair % columns, weight: (households.get(pair) ?? 0) + 1e-9 * area }))
          .sort((a, b) => b.weight - a.weight || a.to - b.to);
        const { key, code } = today.coverage.ownerFacts(owner);
        return { key, code, successor: heirs.length === 0 ? null : draft.coverage.ownerKey(heirs[0]!.to) };
      }),
  };
}

/** Owners of the base whose faces or lines are not those of the base. */
function changedOwners(today: DraftFigures, { coverage }: DraftFigures): Set<number> {
  const changed = new Set<number>();
  for (let face = 0; face < coverage.faceCount; face++) {
    const [owner, origin] = [coverage.faceOwner[face]!, coverage.faceOrigin(face)];
    const before = today.coverage.faceOwner[origin]!;
    if (before === owner && origin === face && coverage.faceArea2(face) === today.coverage.faceArea2(face)) continue;
    // A face may have been cut within its grid: then its outline says whether the grid is another one.
    changed.add(owner);
    changed.add(before);
  }
  for (const owner of changed) {
    if (owner >= today.coverage.ownerCount || coverage.area2Of(owner) !== today.coverage.area2Of(owner)) continue;
    const [before, after] = [today.coverage.outlineOf(owner), coverage.outlineOf(owner)];
    if (JSON.stringify(before) === JSON.stringify(after)) changed.delete(owner);
  }
  return changed;
}

function codesOf(
  today: DraftFigures,
  draft: DraftFigures,
  grids: readonly number[],
  identity: Int32Array,
  taken: Set<string>,
): Map<number, string> {
  const codes = new Map<number, string>();
  const used = new Map<string, number>();
  const give = (owner: number, code: string): void => {
    const other = used.get(code);
    if (other !== undefined) throw codeTaken(code, draft, owner, other);
    used.set(code, owner);
    codes.set(owner, code);
  };
  const before = today.grids().map((owner) => today.coverage.ownerFacts(owner));
  const codeOfKey = new Map(before.map(({ key, code }) => [key, code]));
  const waiting = new Map<string, number[]>();
  for (const owner of grids) {
    const { key, code, parent } = draft.coverage.ownerFacts(owner);
    const kept = identity[owner]! < 0 ? null : today.coverage.ownerFacts(identity[owner]!).code;
    const given = code === (codeOfKey.get(key) ?? null) ? null : code;
    if (given !== null || kept !== null) give(owner, given ?? kept!);
    else if (waiting.has(parent)) waiting.get(parent)!.push(owner);
    else waiting.set(parent, [owner]);
  }
  for (const { code } of before) if (code !== null) taken.add(code);
  for (const code of used.keys()) taken.add(code);
  for (const [parent, owners] of waiting) {
    nextCodes(
      parent,
      owners.map((owner) => middleOf(draft, owner)),
      taken,
      draft.base.facts.codeDigits,
    ).forEach((code, i) => {
      give(owners[i]!, code);
    });
  }
  return codes;
}

/** Numbers behind the highest that was ever used, so that no code comes to mean another grid. */
function nextCodes(parent: string, centres: readonly Position[], taken: ReadonlySet<string>, digits: number): string[] {
  const numbers = [...taken]
    .filter((code) => code.length === parent.length + digits && code.startsWith(parent))
    .map((code) => Number(code.slice(parent.length)));
  const highest = Math.max(0, ...numbers);
  if (highest + centres.length >= 10 ** digits) {
    throw new Problem('too_many_regions', {
      zh: `${parent} 下已用到第 ${highest} 号，还需 ${centres.length} 个，${digits} 位编号不够用。`,
      en: `Numbers up to ${highest} are used under ${parent}; ${centres.length} more do not fit into ${digits} digits.`,
    });
  }
  return numberRegions(centres, '', digits).map(
    (code) => parent + String(highest + Number(code)).padStart(digits, '0'),
  );
}

function middleOf({ coverage }: DraftFigures, owner: number): Position {
  const [west, south, east, north] = coverage.boundsOf(owner)!;
  return [(west + east) / 2, (south + north) / 2];
}

function codeTaken(code: string, draft: DraftFigures, owner: number, other: number): Problem {
  const [a, b] = [nameOfGrid(draft, other), nameOfGrid(draft, owner)];
  return new Problem('code_taken', {
    zh: `${a.zh} 与 ${b.zh} 的编码同为 ${code}，须改其一。`,
    en: `${a.en} and ${b.en} have the same code ${code}; one of them needs another.`,
  });
}
