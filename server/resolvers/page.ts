import { Problem } from '../../geodata/problem.ts';
import type { Page } from '../rows.ts';

/** Most rows that one answer may hold. */
export const MAX_PAGE = 1000;

/** @throws Problem BAD_PAGE_SIZE outside 1–1000. */
export function checkPageSize(first: number): number {
  if (first >= 1 && first <= MAX_PAGE) return first;
  throw new Problem('BAD_PAGE_SIZE', {
    zh: `每页条数应为 1–${MAX_PAGE}，现为 ${first}。`,
    en: `A page holds 1–${MAX_PAGE} rows; ${first} were asked for.`,
  });
}

/** The sort key of a page's last row, opaque to whoever hands it back. */
export function encodeAfter(...parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

type Part = 'text' | 'count' | 'moment' | 'uuid';

const FITS: Readonly<Record<Part, (part: unknown) => boolean>> = {
  text: (part) => typeof part === 'string' && !part.includes('\0'),
  count: (part) => Number.isInteger(part) && (part as number) >= 0 && (part as number) < 2 ** 31,
  // As PostgreSQL writes a timestamptz.
  moment: (part) =>
    typeof part === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(part),
  uuid: (part) => typeof part === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
};

/**
 * The parts of a sort key, or null where no page came before.
 * @param types of the parts, in order.
 * @throws Problem BAD_PAGE_CURSOR for anything that encodeAfter did not write for such a list.
 */
export function decodeAfter(
  after: string | null | undefined,
  types: readonly Part[],
): readonly (string | number)[] | null {
  if (after === null || after === undefined) return null;
  const parts = parsed(after);
  const fits = Array.isArray(parts) && parts.length === types.length && types.every((type, i) => FITS[type](parts[i]));
  if (fits) return parts;
  throw new Problem('BAD_PAGE_CURSOR', {
    zh: `分页位置“${after.slice(0, 60)}”无法识别，请从第一页重新取。`,
    en: `The page position '${after.slice(0, 60)}' cannot be read; begin again with the first page.`,
  });
}

function parsed(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    return null;
  }
}

/**
 * A page from one row more than it may hold, which tells whether another follows.
 * @param rows up to `first + 1`.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  cursorOf: (row: Row) => string,
  totalCount: () => Promise<number>,
): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursorOf(last) },
    totalCount,
  };
}
