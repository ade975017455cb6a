import { DatabaseError } from 'pg';
import { Problem } from '../../geodata/problem.ts';

/** Sentences for a person about why a database cannot be used. */

/**
 * @param where the database as a person knows it, without its password.
 */
export function explainConnectionFailure(where: string, error: unknown): Problem {
  const cause = innermost(error);
  const state = cause instanceof DatabaseError ? cause.code : undefined;
  const code = (cause as NodeJS.ErrnoException).code;
  if (state === '28P01' || state === '28000') {
    return problem('DATABASE_LOGIN_REFUSED', error, {
      zh: `数据库 ${where} 拒绝登录：请检查 DATABASE_URL 中的用户名和密码。`,
      en: `The database ${where} refused the login: check user and password in DATABASE_URL.`,
    });
  }
  if (state === '3D000') {
    return problem('DATABASE_MISSING', error, {
      zh: `数据库 ${where} 不存在：请先用 createdb 创建，或改正 DATABASE_URL。`,
      en: `The database ${where} does not exist: make it with createdb, or correct DATABASE_URL.`,
    });
  }
  if (state === undefined || code === 'ECONNREFUSED') {
    return problem('DATABASE_DOWN', error, {
      zh: `无法连接数据库 ${where}（${cause.message || code}）：请确认它已启动，并检查 DATABASE_URL 的主机和端口。`,
      en: `The database ${where} cannot be reached (${cause.message || code}): see that it runs, and check host and port in DATABASE_URL.`,
    });
  }
  return problem('DATABASE_UNUSABLE', error, {
    zh: `数据库 ${where} 无法使用：${cause.message}`,
    en: `The database ${where} cannot be used: ${cause.message}`,
  });
}

/** @param name file of the migration that failed. */
export function explainMigrationFailure(name: string, error: unknown): Problem {
  const cause = innermost(error);
  const state = cause instanceof DatabaseError ? cause.code : undefined;
  if (state === '42501') {
    return problem('EXTENSION_NOT_ALLOWED', error, {
      zh: `数据库账号权限不足（${cause.message}）：请由管理员执行 create extension postgis; create extension btree_gist; create role gezhong_reader nologin; grant gezhong_reader to 该账号; 并让该账号拥有此数据库。`,
      en: `The database account may not do this (${cause.message}): have an administrator run create extension postgis; create extension btree_gist; create role gezhong_reader nologin; grant gezhong_reader to the account; and let it own the database.`,
    });
  }
  return problem('MIGRATION_FAILED', error, {
    zh: `迁移 ${name} 执行失败，数据库未改动：${cause.message}`,
    en: `The migration ${name} failed and changed nothing: ${cause.message}`,
  });
}

/** What broke a transaction off that writes much: a full disk, or the database itself. @returns null: neither. */
export function explainBrokenOff(error: unknown): Problem | null {
  const cause = innermost(error);
  const state = cause instanceof DatabaseError ? (cause.code ?? '') : '';
  if (state === '53100') {
    return problem('DATABASE_DISK_FULL', error, {
      zh: '数据库所在的磁盘已满，数据库没有改动：请腾出空间后重试。',
      en: 'The disk that the database stands on is full; the database is as it was: make room, and try again.',
    });
  }
  const isLost =
    cause instanceof DatabaseError
      ? /^(57P0|08)/.test(state)
      : /terminated|not queryable|ECONNRESET|EPIPE/.test(`${cause}`);
  if (!isLost) return null;
  return problem('DATABASE_LOST', error, {
    zh: `与数据库的连接中断（${cause.message}），数据库没有改动：请确认它在运行后重试。`,
    en: `The database was lost on the way (${cause.message}) and is as it was: see that it runs, and try again.`,
  });
}

/** Several addresses tried give an AggregateError without a message of its own. */
function innermost(error: unknown): Error {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  if (error instanceof DatabaseError || !(error instanceof Error)) return error as Error;
  return error.cause instanceof Error ? innermost(error.cause) : error;
}

function problem(code: string, cause: unknown, sentences: { readonly zh: string; readonly en: string }): Problem {
  return new Problem(code, sentences, { cause });
}
