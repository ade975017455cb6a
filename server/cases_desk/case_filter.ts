import type { Pool } from 'pg';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { gridsBelow } from '../generated/queries/grids_below.ts';
import type { CaseFilter } from '../generated/schema.ts';
import { checkBox, checkWindow } from '../resolvers/arguments.ts';
import { shownSteps } from '../rules/shown_place.ts';
import { many } from '../store/queryable.ts';
import { kindsBelow } from './kinds_below.ts';
import { textFilter } from './text_filter.ts';

/**
 * A filter as the query takes it: kinds with those below, a region with all versions of it and of what lies in it, a box as
 * places are shown to the asker. Whose cases are asked for (`mine`) it leaves to who knows the asker.
 * @param onWall whether the asker is a wall.
 * @throws Problem BAD_WINDOW, BAD_BOX, BAD_TEXT
 */
export async function caseFilter(pool: Pool, jurisdiction: string, filter: CaseFilter, onWall: boolean) {
  const { window, box, kinds, states, sources, region, unit, due, placements, open, paused } = filter;
  const { withDuplicates, called, text } = filter;
  const all = kinds || box || text ? await many(pool, caseKinds, { jurisdiction }) : [];
  const { ordinary, sensitive } = shownSteps(onWall);
  return {
    jurisdiction,
    ...(window ? checkWindow(window) : {}),
    ...(box ? checkBox(box) : {}),
    ordinarySteps: ordinary,
    sensitiveSteps: sensitive,
    sensitiveKinds: all.filter((kind) => kind.sensitive).map(({ code }) => code),
    kinds: kinds ? kindsBelow(all, kinds) : null,
    states: listed(states),
    open,
    sources: listed(sources),
    gridIds: region ? (await many(pool, gridsBelow, { jurisdiction, code: region })).map(({ id }) => id) : null,
    unitKind: unit?.kind,
    unitCode: unit?.code,
    placements: listed(placements),
    paused,
    due: listed(due),
    // Only what is open can be paused or due.
    working: paused === true || (due !== null && due !== undefined && !due.includes('none')),
    withDuplicates,
    called,
    ...textFilter(text),
  };
}

function listed<Value extends string>(values: readonly Value[] | null | undefined): Value[] | null {
  return values ? [...values] : null;
}
