import type { CaseRow } from '../rows.ts';
import { handlesCase } from './handles_case.ts';

/** In place of what is not told. */
const MASKED = '***';

/**
 * Where a case is in the reporter's words. That of a sensitive kind names somebody's door: it is told to whoever handles the
 * case, and to nobody else who may see it.
 */
export async function shownAddress(
  context: Parameters<typeof handlesCase>[0],
  row: CaseRow,
  sensitive: boolean,
): Promise<string | null> {
  if (row.address === null || !sensitive) return row.address;
  return (await handlesCase(context, row)) ? row.address : MASKED;
}
