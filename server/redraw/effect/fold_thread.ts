import type { MultiPolygon } from 'geojson';
import { Coverage } from '../../../geodata/coverage/coverage.ts';
import type { OwnerKey } from '../../../geodata/coverage/coverage_edit.ts';
import { checkPrinciples } from '../../../geodata/redraw/checks/check_principles.ts';
import { compareDrafts } from '../../../geodata/redraw/compare/compare_drafts.ts';
import { type GridLineage, lineageOf, type RetiredGrid } from '../../../geodata/redraw/compare/lineage.ts';
import { decodeBase } from '../../../geodata/redraw/encode_base.ts';
import { DraftFigures } from '../../../geodata/redraw/figures/draft_figures.ts';
import type { GridFigures } from '../../../geodata/redraw/figures/figure_types.ts';
import { type FullName, namedGrid } from '../../../geodata/redraw/grid_names.ts';
import { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import { nextNames } from '../../../geodata/redraw/next_names.ts';
import type { RedrawBase } from '../../../geodata/redraw/redraw_base.ts';
import type { LoggedEdit } from '../../../geodata/redraw/redraw_edit.ts';
import { answerOnce } from '../../jobs/answer_once.ts';
import type { KeptCheck, RedrawEffect } from './redraw_effect.ts';

export interface FoldJob {
  /** Bytes of the base. */
  readonly base: ArrayBuffer;
  /** The whole log, in order. */
  readonly edits: readonly LoggedEdit[];
  /** Codes that grids of the place ever had. */
  readonly taken: readonly string[];
}

/** A grid of the draft as it is to be published. */
export interface FoldedGrid extends GridLineage {
  /** What it will be called, in both languages. */
  readonly fullName: FullName;
  readonly outline: MultiPolygon;
  readonly figures: GridFigures;
}

export interface FoldedRedraw {
  readonly effect: RedrawEffect;
  /** Names of the checks that must be met and are not. */
  readonly failed: readonly { readonly zh: string; readonly en: string }[];
  readonly grids: readonly FoldedGrid[];
  readonly retired: readonly RetiredGrid[];
  /** Codes of today's grids by their keys. */
  readonly codesToday: ReadonlyMap<OwnerKey, string | null>;
}

/** Folds a log on its base as every replica does, and works out what it comes to. */
function fold({ base: bytes, edits, taken }: FoldJob): FoldedRedraw {
  const base = decodeBase(bytes);
  const replica = new RedrawReplica(Coverage.from(base.coverage));
  replica.news(edits);
  const { coverage } = replica;
  const today = new DraftFigures(base, Coverage.from(base.coverage));
  const draft = new DraftFigures(base, coverage);
  const lineage = lineageOf(today, draft, taken);
  const { moved, gridsBefore, gridsAfter } = compareDrafts(today, draft);
  const { workers: staff, ...counts } = moved;
  const codes = new Map(lineage.grids.map(({ key, code }) => [key, code]));
  const slots = lineage.grids.map(({ key }) => coverage.ownerSlot(key));
  const figures = draft.ofAll(slots);
  const principles = checkPrinciples(today, draft);
  const names = publishedNames(base, today, lineage.grids);
  return {
    effect: {
      gridsBefore,
      gridsAfter,
      moved: { ...counts, openCases: Math.round(counts.openCases), staff },
      checks: principles.map((result) => keptCheck(result, codes)),
      digest: replica.digest(),
    },
    failed: principles.flatMap(({ checks }) =>
      checks.flatMap(({ isMet, isRequired, name }) => (isRequired && !isMet ? [name] : [])),
    ),
    grids: lineage.grids.map((grid, i) => ({
      ...grid,
      fullName: names[i]!,
      outline: coverage.outlineOf(slots[i]!),
      figures: figures[i]!,
    })),
    retired: lineage.retired,
    codesToday: new Map(
      today.grids().map((owner) => {
        const { key, code } = today.coverage.ownerFacts(owner);
        return [key, code];
      }),
    ),
  };
}

/**
 * A grid that nobody named is called as the one that it carries on; else it gets the next number of its community, or is
 * called by its code where grids have none.
 */
function publishedNames(base: RedrawBase, today: DraftFigures, grids: readonly GridLineage[]): readonly FullName[] {
  const present = today.grids().map((owner) => today.coverage.ownerFacts(owner));
  const nameToday = new Map(present.map(({ key, name }) => [key, name]));
  const named = [...present, ...grids];
  const nextIn = new Map(
    [...Map.groupBy(named, ({ parent }) => parent)].map(([parent, all]) => [
      parent,
      nextNames(all.flatMap(({ name }) => (name === null ? [] : [namedGrid(base, parent, name)]))),
    ]),
  );
  return grids.map(({ code, name: own, parent, carriesOn }) => {
    const name = own ?? (carriesOn === null ? null : (nameToday.get(carriesOn) ?? null));
    if (name !== null) return namedGrid(base, parent, name);
    return nextIn.get(parent)?.() ?? { zh: `网格 ${code}`, en: `Grid ${code}` };
  });
}

function keptCheck(
  { checks: _, findings, ...result }: ReturnType<typeof checkPrinciples>[number],
  codes: ReadonlyMap<OwnerKey, string>,
): KeptCheck {
  return {
    ...result,
    findings: findings.map(({ message, grids, position }) => ({
      message,
      grids: grids.map((key) => codes.get(key) ?? String(key)),
      position: position && { longitude: position[0], latitude: position[1] },
    })),
  };
}

answerOnce(fold);
