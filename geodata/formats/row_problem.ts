/** One row, feature or element of a file that could not be used, wholly or in one field, and why. */
export interface RowProblem {
  /** Path of the file as it was given. */
  readonly file: string;
  /** Line in a text file, from 1; null where a file has no lines that a person could go to. */
  readonly line: number | null;
  /** Column, property or part that is wrong. */
  readonly field: string;
  /** What stands there, shortened. */
  readonly value: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

/** The name of a row problem's value for a person: one line, at most 60 characters. */
export function shorten(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

/** A row problem as one line for the terminal, in both languages. */
export function describeRowProblem({ file, line, field, value, reason }: RowProblem): string {
  const at = line === null ? file : `${file}:${line}`;
  return `${at} ${field} = ${value}: ${reason.zh} / ${reason.en}`;
}
