import { writeSync } from 'node:fs';
import pino from 'pino';
import { logLine } from './log_line.ts';
import type { LogFormat } from './read_settings.ts';
import { safeError } from './safe_error.ts';

/** A sentence for whoever runs the program, in both languages. Nothing of a request stands in it. */
export interface LogSentence {
  readonly zh: string;
  readonly en: string;
}

/** What goes with it: counts, names of files and kinds, milliseconds; never what somebody wrote or who he is. */
export interface LogFields {
  readonly error?: unknown;
  readonly [field: string]: unknown;
}

export type LogLevel = 'info' | 'warn' | 'error';

/** One line each, to standard error, so that what a command prints can be used by others. */
const STANDARD_ERROR = 2;

let format: LogFormat = 'lines';

const logger = pino(
  {
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    serializers: { error: (error: unknown) => safeError(error) },
  },
  { write: (line: string) => writeAll(format === 'json' ? line : logLine(line)) },
);

function writeAll(text: string): void {
  try {
    writeSync(STANDARD_ERROR, text);
  } catch {
    // Nobody reads any more, or the pipe is full: the program goes on without its log.
  }
}

/** How lines are written from now on. */
export function setLogFormat(chosen: LogFormat): void {
  format = chosen;
}

/** What the program tells whoever runs it. Errors are told without what they took from a request. */
export const log = {
  info: (sentence: LogSentence, fields?: LogFields) => write('info', sentence, fields),
  warn: (sentence: LogSentence, fields?: LogFields) => write('warn', sentence, fields),
  error: (sentence: LogSentence, fields?: LogFields) => write('error', sentence, fields),
};

function write(level: LogLevel, { zh, en }: LogSentence, fields: LogFields = {}): void {
  logger[level](fields, `${zh} / ${en}`);
}
