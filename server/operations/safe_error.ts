import { DatabaseError } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { QueryError } from '../store/query_error.ts';
import { withoutPersonal } from './without_personal.ts';

/** What a log may say of an error: which one, where, and in which words, as long as those hold nothing of anybody's. */
export interface SafeError {
  readonly name: string;
  /** Of a Problem or QueryError its code, of the database its five characters, of Node its name such as ECONNREFUSED. */
  readonly code?: string;
  readonly message?: string;
  /** File in sql/queries that failed. */
  readonly query?: string;
  readonly constraint?: string;
  /** Where it was thrown, without its message. */
  readonly stack?: string;
  readonly cause?: SafeError;
}

/** Causes that are told one below the other. */
const DEEPEST = 5;

/**
 * The error without what it may have taken from a request: PostgreSQL repeats values in its messages about data, JSON.parse
 * repeats what it could not read, and our own sentences name the offending value. Of these only code and place are told.
 */
export function safeError(error: unknown, depth = 1): SafeError {
  if (!(error instanceof Error)) return { name: 'Error', message: withoutPersonal(String(error)) };
  const code = codeOf(error);
  const message = messageOf(error);
  const stack = error instanceof Problem ? undefined : framesOf(error);
  const hasCause = error.cause !== undefined && depth < DEEPEST;
  return {
    name: error.name,
    ...(code === null ? {} : { code }),
    ...(message === null ? {} : { message }),
    ...(error instanceof QueryError ? { query: error.query } : {}),
    ...(error instanceof DatabaseError && error.constraint ? { constraint: error.constraint } : {}),
    ...(stack === undefined ? {} : { stack }),
    ...(hasCause ? { cause: safeError(error.cause, depth + 1) } : {}),
  };
}

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function messageOf(error: Error): string | null {
  // A Problem's sentence is for whoever asked, and names what he gave.
  if (error instanceof Problem || error instanceof SyntaxError) return null;
  // Its own words are its cause's.
  if (error instanceof QueryError) return null;
  if (error instanceof DatabaseError && isAboutData(error.code ?? '')) return null;
  return withoutPersonal(error.message);
}

/** Classes 22 (data exception) and 23 (constraint): their messages repeat values. */
function isAboutData(sqlState: string): boolean {
  return sqlState.startsWith('22') || sqlState.startsWith('23');
}

/** The lines of the stack below the message, which may have several. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
}
