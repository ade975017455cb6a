import type { Position } from '../../../../geodata/place.ts';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';

/** Something on the map that a draft can change. */
export type DraftThing =
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'gate'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string };

export const DRAFT_STATION = 'draft:';
const DRAFT_LINK = 'link:';
const UNITS_PER_DEGREE = 1e7;

/** The thing that an edit changes. */
export function thingOf(edit: PlanEdit): DraftThing {
  if ('gate' in edit) return { kind: 'gate', id: edit.gate };
  if ('id' in edit) return { kind: 'link', id: edit.id };
  return { kind: 'station', code: edit.code };
}

export function isAbout(edit: PlanEdit, thing: DraftThing): boolean {
  return nameOf(thingOf(edit)) === nameOf(thing);
}

export function nameOf(thing: DraftThing): string {
  return `${thing.kind} ${thing.kind === 'station' ? thing.code : thing.id}`;
}

/**
 * The list with one more edit and without those that it makes idle: a draft says of each station where it stands and
 * whether it is open at most once, however long a planner tried.
 */
export function withEdit(edits: readonly PlanEdit[], edit: PlanEdit): readonly PlanEdit[] {
  const added = addedBy(edits, thingOf(edit));
  if (added && edit.kind === 'move_station') {
    return edits.map((other) => (other === added ? { ...added, position: edit.position } : other));
  }
  // What exists only in the draft is opened by adding it and closed by taking it out again.
  if (added && edit.kind === 'open_station') return edits;
  if (added && (edit.kind === 'close_station' || edit.kind === 'remove_link'))
    return withoutThing(edits, thingOf(edit));
  const aspect = aspectOf(edit);
  return [...edits.filter((other) => aspectOf(other) !== aspect), edit];
}

/** The list with the thing as it is at present. */
export function withoutThing(edits: readonly PlanEdit[], thing: DraftThing): readonly PlanEdit[] {
  return edits.filter((edit) => !isAbout(edit, thing));
}

/** To 1e-7 degrees (1 cm), as everything on the ground is: so a draft is the same in an address, a browser and a database. */
export function roundPosition([longitude, latitude]: Position): Position {
  return [rounded(longitude), rounded(latitude)];
}

/** A code that no station of the draft has yet. */
export function nextStationCode(edits: readonly PlanEdit[]): string {
  return nextName(
    DRAFT_STATION,
    edits.flatMap((edit) => ('code' in edit ? [edit.code] : [])),
  );
}

/** An id that no link of the draft has yet. */
export function nextLinkId(edits: readonly PlanEdit[]): string {
  return nextName(
    DRAFT_LINK,
    edits.flatMap((edit) => ('id' in edit ? [edit.id] : [])),
  );
}

/** Number of a station or link that exists only in a draft, as it is shown; null for one that the place has. */
export function draftNumber(code: string): string | null {
  return /^(?:draft|link):(\d+)$/.exec(code)?.[1] ?? null;
}

function addedBy(edits: readonly PlanEdit[], thing: DraftThing) {
  for (const edit of edits) {
    if ((edit.kind === 'add_station' || edit.kind === 'add_link') && isAbout(edit, thing)) return edit;
  }
  return null;
}

/** Where a station stands and whether it is open are two things that can be said of it. */
function aspectOf(edit: PlanEdit): string {
  const isStatus = edit.kind === 'close_station' || edit.kind === 'open_station';
  return `${isStatus ? 'status' : 'place'} ${nameOf(thingOf(edit))}`;
}

function nextName(prefix: string, taken: readonly string[]): string {
  const numbers = taken.map((name) => (name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0));
  return `${prefix}${1 + Math.max(0, ...numbers.filter(Number.isInteger))}`;
}

function rounded(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE) / UNITS_PER_DEGREE + 0;
}
