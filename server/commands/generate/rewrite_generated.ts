/**
 * Makes pgtyped's output fit: our NamedQuery, which knows its name and renames columns, in place of PreparedQuery; lists are
 * readonly; a list given as parameter may hold nulls, as SQL's may.
 */
export function rewriteGenerated(source: string): string {
  const rewritten = source
    .replace(/^import \{ PreparedQuery \} from '@pgtyped\/runtime';$/m, importLines(source))
    .replace(/new PreparedQuery<(.*?)>\((\w+)IR\);/g, "new NamedQuery<$1>('$2', $2IR);")
    .replace(/^const (\w+IR): any = /gm, 'const $1: Statement = ')
    .replace(/^export type (\w+Array) = \((.*)\)\[\];$/gm, 'export type $1 = readonly ($2)[];')
    .replace(/^export interface I\w+Params \{[\s\S]*?^\}$/gm, (parameters) =>
      parameters.replace(/\b(string|number|boolean|DateOrString)Array\b/g, 'readonly ($1 | null)[]'),
    );
  return `${rewritten.trimEnd()}\n`;
}

function importLines(source: string): string {
  const lines = ["import { NamedQuery, type Statement } from '../../store/named_query.ts';"];
  if (/\bJson\b/.test(source)) lines.push("import type { Json } from '../../store/json.ts';");
  return lines.join('\n');
}
