/** Values of a row as PostgreSQL writes them; null is null. */
export type RowText = readonly (string | null)[];

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const UNESCAPED: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };
const NULL = '\\N';

/** One line without its end, in the text format of COPY: tabs between, `\N` for null. No line is `\.`. */
export function encodeRow(values: RowText): string {
  return values
    .map((value) =>
      value === null ? NULL : /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (c) => ESCAPED[c]!) : value,
    )
    .join('\t');
}

export function decodeRow(line: string): RowText {
  return line
    .split('\t')
    .map((text) =>
      text === NULL ? null : text.includes('\\') ? text.replace(/\\(.)/g, (_, c) => UNESCAPED[c] ?? c) : text,
    );
}
