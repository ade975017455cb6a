import type { SafeError } from './safe_error.ts';

/**
 * A record of the log as a person reads it: time, level, sentence, fields, and what an error says below.
 * @param record one JSON object, as pino writes it.
 */
export function logLine(record: string): string {
  const { level, time, pid: _, msg, error, ...fields } = JSON.parse(record) as Readonly<Record<string, unknown>>;
  const told = Object.entries(fields).map(([name, value]) => ` ${name}=${shown(value)}`);
  const below = error === undefined ? [] : linesOf(error as SafeError);
  const mark = level === 'info' ? '' : ` ${String(level).toUpperCase()}`;
  return `${[`${String(time).slice(0, 19)}Z${mark} ${msg}${told.join('')}`, ...below].join('\n')}\n`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function linesOf({ name, code, message, query, constraint, stack, cause }: SafeError): string[] {
  const parts = [name, code, query, constraint, message].filter((part) => part !== undefined);
  return [
    `  ${parts.join(' ')}`,
    ...(stack ? stack.split('\n').map((line) => `    ${line}`) : []),
    ...(cause ? linesOf(cause) : []),
  ];
}
