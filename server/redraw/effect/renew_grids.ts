import type { MultiPolygon } from 'geojson';
import { redrawAddGrids } from '../../generated/queries/redraw_add_grids.ts';
import { redrawAddLineage } from '../../generated/queries/redraw_add_lineage.ts';
import { redrawEndGrids } from '../../generated/queries/redraw_end_grids.ts';
import { redrawGrids } from '../../generated/queries/redraw_grids.ts';
import { exec, many, type Queryable } from '../../store/queryable.ts';
import { baseReplaced } from '../redraw_problems.ts';
import type { FoldedGrid, FoldedRedraw } from './fold_thread.ts';

/** A version that ended and the one in which its people go on. */
export interface Succession {
  readonly fromId: number;
  readonly fromCode: string;
  readonly toId: number;
  readonly toCode: string;
}

export interface RenewedGrids {
  /** Communities of which a grid changed. */
  readonly communityIds: readonly number[];
  readonly successions: readonly Succession[];
}

/**
 * Ends grids and begins their new versions at a moment. Wherever a grid of a community changed, all that are drawn otherwise
 * than they are kept get a new version, so that all of the community share every vertex; households stay where they were.
 * A grid goes on in the one that carries it on; one that nobody carries on, in the one that most of its households went to.
 *
 * @throws Problem REDRAW_BASE_REPLACED where a grid is no longer there
 */
export async function renewGrids(
  client: Queryable,
  jurisdiction: string,
  redrawId: string,
  moment: Date,
  folded: FoldedRedraw,
): Promise<RenewedGrids> {
  const touched = touchedCommunities(folded);
  const present = await many(client, redrawGrids, { jurisdiction, communityCodes: [...touched] });
  const byCode = new Map(present.map((row) => [row.code, row]));
  const drawn = folded.grids.filter(({ parent }) => touched.has(parent));
  const isKept = (grid: FoldedGrid): boolean => {
    const row = byCode.get(grid.code);
    return !grid.isChanged && row !== undefined && isSame(grid.outline, JSON.parse(row.outline) as MultiPolygon);
  };
  const fresh = drawn.filter((grid) => !isKept(grid));
  const keptCodes = new Set(drawn.filter(isKept).map(({ code }) => code));
  const ended = present.filter(({ code }) => !keptCodes.has(code));
  await exec(client, redrawEndGrids, { jurisdiction, ids: ended.map(({ id }) => id), moment });
  const rows = fresh.map((grid) => ({
    code: grid.code,
    parent_code: grid.parent,
    ...namesOf(grid, byCode.get(grid.code)),
    outline: JSON.stringify(grid.outline),
  }));
  const added = await many(client, redrawAddGrids, { jurisdiction, rows: JSON.stringify(rows), moment });
  const ids = new Map(added.map(({ code, id }) => [code, id]));
  const endedIds = new Map(ended.map(({ code, id }) => [code, id]));
  const counted = fresh.flatMap(({ code, from }) =>
    from.flatMap(({ code: fromCode, households }) => {
      const fromId = fromCode === null ? undefined : endedIds.get(fromCode);
      return fromId === undefined ? [] : [{ id: ids.get(code)!, from_id: fromId, households }];
    }),
  );
  await exec(client, redrawAddLineage, {
    jurisdiction,
    redrawId,
    moment,
    ids: [...ids.values()],
    rows: JSON.stringify(counted),
  });
  return {
    communityIds: [...new Set(present.map(({ communityId }) => communityId))],
    successions: ended.map(({ code, id }) => {
      const toCode = successorOf(folded, code);
      const toId = ids.get(toCode) ?? byCode.get(toCode)?.id;
      if (toId === undefined) throw baseReplaced();
      return { fromId: id, fromCode: code, toId, toCode };
    }),
  };
}

function touchedCommunities({ grids }: FoldedRedraw): Set<string> {
  return new Set(grids.filter(({ isChanged }) => isChanged).map(({ parent }) => parent));
}

/** Code of the grid in which those of a grid go on. */
function successorOf({ grids, retired, codesToday }: FoldedRedraw, code: string): string {
  const key = [...codesToday].find(([, each]) => each === code)?.[0];
  if (key === undefined) throw baseReplaced();
  // What carries a grid on need not have its key: of two that were merged under one key the larger goes on, and its code.
  const gone = retired.find((grid) => grid.key === key);
  const next = grids.find(({ carriesOn, key: own }) =>
    gone === undefined ? carriesOn === key : own === gone.successor,
  );
  if (next === undefined) throw baseReplaced();
  return next.code;
}

function namesOf(
  { name, fullName: { zh, en } }: FoldedGrid,
  former: { readonly nameZh: string; readonly nameEn: string | null } | undefined,
) {
  if (former !== undefined && (name === null || name === former.nameZh)) {
    return { name_zh: former.nameZh, name_en: former.nameEn };
  }
  return { name_zh: zh, name_en: en === zh ? null : en };
}

/** Whether two outlines have the same vertices, wherever their rings begin and in whatever direction. */
function isSame(a: MultiPolygon, b: MultiPolygon): boolean {
  return ringKeys(a) === ringKeys(b);
}

function ringKeys({ coordinates }: MultiPolygon): string {
  return coordinates
    .flat()
    .map((ring) =>
      ring
        .slice(1)
        .map(([x, y]) => `${x!.toFixed(7)} ${y!.toFixed(7)}`)
        .sort()
        .join(','),
    )
    .sort()
    .join(';');
}
