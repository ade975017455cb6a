import type { Position } from '../../../../geodata/place.ts';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';

/**
 * A draft in few characters, for an address: edits divided by `*`, their parts by `.`, positions in 1e-7 degrees.
 *
 *   a.draft:1.elderly_canteen.1172000000.390000000*c.7
 */
const LETTERS = {
  add_station: 'a',
  move_station: 'm',
  close_station: 'c',
  open_station: 'o',
  open_gate: 'g',
  close_gate: 'k',
  add_link: 'l',
  remove_link: 'r',
} as const satisfies Record<PlanEdit['kind'], string>;

const UNITS_PER_DEGREE = 1e7;

/** The text of a draft. Positions are taken to 1e-7 degrees. */
export function writeEdits(edits: readonly PlanEdit[]): string {
  return edits.map((edit) => [LETTERS[edit.kind], ...partsOf(edit)].join('.')).join('*');
}

/** The draft of a text that `writeEdits` wrote; null for any other. */
export function readEdits(text: string): readonly PlanEdit[] | null {
  if (text === '') return [];
  const edits = text.split('*').map(readEdit);
  return edits.every((edit) => edit !== null) ? edits : null;
}

function partsOf(edit: PlanEdit): string[] {
  switch (edit.kind) {
    case 'add_station':
      return [escaped(edit.code), escaped(edit.category), ...units(edit.position)];
    case 'move_station':
      return [escaped(edit.code), ...units(edit.position)];
    case 'close_station':
    case 'open_station':
      return [escaped(edit.code)];
    case 'open_gate':
    case 'close_gate':
      return [escaped(edit.gate)];
    case 'add_link':
      return [escaped(edit.id), ...units(edit.from), ...units(edit.to)];
    case 'remove_link':
      return [escaped(edit.id)];
  }
}

function readEdit(text: string): PlanEdit | null {
  const [letter, ...parts] = text.split('.');
  const name = unescaped(parts[0] ?? '');
  if (name === null || name === '') return null;
  const length = parts.length;
  switch (letter) {
    case 'a': {
      const [category, position] = [unescaped(parts[1] ?? ''), readUnits(parts, 2)];
      return category && position && length === 4 ? { kind: 'add_station', code: name, category, position } : null;
    }
    case 'm': {
      const position = readUnits(parts, 1);
      return position && length === 3 ? { kind: 'move_station', code: name, position } : null;
    }
    case 'l': {
      const [from, to] = [readUnits(parts, 1), readUnits(parts, 3)];
      return from && to && length === 5 ? { kind: 'add_link', id: name, from, to } : null;
    }
  }
  if (length !== 1) return null;
  if (letter === 'c') return { kind: 'close_station', code: name };
  if (letter === 'o') return { kind: 'open_station', code: name };
  if (letter === 'g') return { kind: 'open_gate', gate: name };
  if (letter === 'k') return { kind: 'close_gate', gate: name };
  return letter === 'r' ? { kind: 'remove_link', id: name } : null;
}

/** Without `*`, `.` and what an address cannot hold. */
function escaped(name: string): string {
  return encodeURIComponent(name).replace(/[.*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function units(position: Position): string[] {
  return position.map((degrees) => String(Math.round(degrees * UNITS_PER_DEGREE)));
}

function readUnits(parts: readonly string[], from: number): Position | null {
  const [longitude, latitude] = [parts[from], parts[from + 1]].map((text) =>
    text !== undefined && /^-?\d{1,10}$/.test(text) ? Number(text) / UNITS_PER_DEGREE : Number.NaN,
  );
  if (!(Math.abs(longitude!) <= 180) || !(Math.abs(latitude!) <= 90)) return null;
  return [longitude! + 0, latitude! + 0];
}
