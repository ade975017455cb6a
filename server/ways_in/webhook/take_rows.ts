import { Problem } from '../../../geodata/problem.ts';
import type { NewCase, ReportOutcome } from '../../cases/new_case.ts';
import type { RefuseKind } from '../senders/sender_kinds.ts';

/** A row that was read, unless its sender may not send such: then the problem. */
export function ofKinds(refuse: RefuseKind): (read: ReadRow) => ReadRow {
  return (read) => (read instanceof Problem ? read : (refuse(read.kind) ?? read));
}

/** A row that was read, or what is wrong with it. */
export type ReadRow = NewCase | Problem;

/**
 * Hands on what could be read, and answers for every row in its order.
 * @param report hands reports to the intake
 */
export async function takeRows(
  rows: readonly ReadRow[],
  report: (reports: readonly NewCase[]) => Promise<readonly ReportOutcome[]>,
): Promise<readonly ReportOutcome[]> {
  const sound = rows.filter((row): row is NewCase => !(row instanceof Problem));
  const outcomes = (sound.length === 0 ? [] : await report(sound)).values();
  return rows.map((row) => (row instanceof Problem ? { problem: row } : outcomes.next().value!));
}

/** What `read` gives, or the Problem that it threw. */
export function readOrProblem(read: () => NewCase): ReadRow {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
