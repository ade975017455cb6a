import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../coordinates/coordinate_system.ts';
import { Problem } from '../problem.ts';
import { HOTLINE_FIELDS, type HotlineField } from './hotline_fields.ts';

/** Which column of a sender's files says what. Saved for each sender. */
export interface HotlineMapping {
  /** The heading of each field's column. A field that is not here is looked for by the headings that are understood. */
  readonly columns: Readonly<Partial<Record<HotlineField, string>>>;
  /** Their kinds, by their own word, as codes of ours. A word that is not here is taken for a code or name of ours. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The kind of a row that names none; null: such a row is wrong. */
  readonly kind: string | null;
  /** Never guessed; needed where there are coordinates. */
  readonly coordinateSystem: CoordinateSystem | null;
  /** Name of the sheet; null: the first that has the headings. */
  readonly sheet: string | null;
}

export const NO_MAPPING: HotlineMapping = { columns: {}, kinds: {}, kind: null, coordinateSystem: null, sheet: null };

/** Entries of a table of kinds; a place has a few hundred at most. */
const MOST_KINDS = 2000;
const LONGEST_NAME = 200;

/**
 * Reads a mapping as it was saved or sent.
 * @throws Problem BAD_MAPPING naming what is wrong with it.
 */
export function readHotlineMapping(value: unknown): HotlineMapping {
  const {
    columns = {},
    kinds = {},
    kind = null,
    coordinateSystem = null,
    sheet = null,
    ...rest
  } = record(value, 'mapping');
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw badMapping(unknown, '没有这一项', 'there is no such entry');
  const named = entries(columns, 'columns').filter(([, heading]) => heading !== '');
  const strange = named.find(([field]) => !HOTLINE_FIELDS.some((known) => known === field));
  if (strange)
    throw badMapping(
      `columns.${strange[0]}`,
      `只有 ${HOTLINE_FIELDS.join('、')}`,
      `there are ${HOTLINE_FIELDS.join(', ')}`,
    );
  const system = COORDINATE_SYSTEMS.find((known) => known === coordinateSystem) ?? null;
  if (coordinateSystem !== null && system === null) {
    throw badMapping(
      'coordinateSystem',
      `应为 ${COORDINATE_SYSTEMS.join('、')} 之一`,
      `must be one of ${COORDINATE_SYSTEMS.join(', ')}`,
    );
  }
  return {
    columns: Object.fromEntries(named),
    kinds: Object.fromEntries(entries(kinds, 'kinds')),
    kind: textOrNull(kind, 'kind'),
    coordinateSystem: system,
    sheet: textOrNull(sheet, 'sheet'),
  };
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw badMapping(what, '应为 JSON 对象', 'should be a JSON object');
}

function entries(value: unknown, what: string): [string, string][] {
  const all = Object.entries(record(value, what));
  if (all.length > MOST_KINDS)
    throw badMapping(what, `至多 ${MOST_KINDS} 项`, `may have at most ${MOST_KINDS} entries`);
  return all.map(([key, text]) => [key, textOf(text, `${what}.${key}`)]);
}

function textOrNull(value: unknown, what: string): string | null {
  return value === null || value === '' ? null : textOf(value, what);
}

/** As PostgreSQL can keep it. */
function textOf(value: unknown, what: string): string {
  const fits =
    typeof value === 'string' && value.length <= LONGEST_NAME && !value.includes('\0') && value.isWellFormed();
  if (fits) return value;
  throw badMapping(what, `应为至多 ${LONGEST_NAME} 字的文字`, `should be a text of at most ${LONGEST_NAME} characters`);
}

function badMapping(what: string, zh: string, en: string): Problem {
  const shown = what.slice(0, 60);
  return new Problem('BAD_MAPPING', {
    zh: `列对应关系中的 ${shown} 不对：${zh}。`,
    en: `The mapping's ${shown} is wrong: ${en}.`,
  });
}
