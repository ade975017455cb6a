import { type DocumentNode, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Problem } from '../../geodata/problem.ts';
import { maskError } from './graphql_errors.ts';

/** No argument of ours holds lists in lists so deep; what recurses over a value stays far from the end of its stack. */
const DEEPEST = 30;

/**
 * Refuses, before anything is looked up, text that no database keeps, and values nested so deep that nothing here means
 * them: in variables and in the query itself.
 */
export function soundInput(): Plugin {
  const problemOf = ({ document, variableValues }: Input) => problemOfText(document) ?? problemOfValue(variableValues);
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const problem = problemOf(args as Input);
      if (problem) setResultAndStopExecution({ errors: [maskError(problem)] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const problem = problemOf(args as Input);
      if (problem) setResultAndStopExecution({ errors: [maskError(problem)] });
    },
  };
}

interface Input {
  readonly document: DocumentNode;
  readonly variableValues?: unknown;
}

function problemOfText(document: DocumentNode): Problem | null {
  let unsound: string | null = null;
  visit(document, {
    StringValue({ value }) {
      if (!isSound(value)) unsound ??= value;
    },
  });
  return unsound === null ? null : badText(unsound);
}

/** Without recursion: a request may nest half a million lists. */
function problemOfValue(variables: unknown): Problem | null {
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    if (depth > DEEPEST) return tooDeep();
    if (typeof value === 'string' && !isSound(value)) return badText(value);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!isSound(key)) return badText(key);
      left.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}

/** PostgreSQL keeps no U+0000, and UTF-8 has no half of a surrogate pair. */
function isSound(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function badText(text: string): Problem {
  const at = [...text].findIndex((sign) => !isSound(sign));
  const shown = [...text]
    .slice(Math.max(0, at - 20), at + 20)
    .map((sign) => (isSound(sign) ? sign : '�'))
    .join('');
  return new Problem('BAD_TEXT', {
    zh: `文本“${shown}”的第 ${at + 1} 个字符不能保存：它是空字符（U+0000）或半个代理对。`,
    en: `Character ${at + 1} of the text '${shown}' cannot be kept: it is U+0000 or half of a surrogate pair.`,
  });
}

function tooDeep(): Problem {
  return new Problem('BAD_INPUT', {
    zh: `变量嵌套超过 ${DEEPEST} 层，已拒收。`,
    en: `The variables are nested more than ${DEEPEST} deep and were refused.`,
  });
}
