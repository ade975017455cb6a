import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { databaseFacts } from '../generated/queries/database_facts.ts';
import { explainConnectionFailure } from './explain_failure.ts';
import { one } from './queryable.ts';

/**
 * Sees that the database can be reached and has what the program needs: PostgreSQL ≥ 15, PostGIS ≥ 3.3, btree_gist.
 * @param where the database as a person knows it, without its password.
 * @throws Problem DATABASE_DOWN, DATABASE_LOGIN_REFUSED, DATABASE_MISSING, DATABASE_UNUSABLE, DATABASE_TOO_OLD,
 *   EXTENSION_MISSING
 */
export async function checkDatabase(pool: Pool, where: string): Promise<void> {
  const facts = await one(pool, databaseFacts, undefined).catch((error: unknown) => {
    throw explainConnectionFailure(where, error);
  });
  if (facts.serverVersion < 150_000) throw tooOld('PostgreSQL', facts.server, '15');
  const postgis = facts.postgisInstalled ?? facts.postgisAvailable;
  if (postgis === null) throw extensionMissing('PostGIS', 'postgresql-15-postgis-3');
  if (!facts.btreeGistAvailable) throw extensionMissing('btree_gist', 'postgresql-contrib');
  const [major = 0, minor = 0] = postgis.split('.').map(Number);
  if (major < 3 || (major === 3 && minor < 3)) throw tooOld('PostGIS', postgis, '3.3');
}

function tooOld(what: string, found: string, needed: string): Problem {
  return new Problem('DATABASE_TOO_OLD', {
    zh: `数据库的 ${what} 版本为 ${found}，低于所需的 ${needed}：请升级。`,
    en: `The database has ${what} ${found}, and ${needed} or later is needed: update it.`,
  });
}

function extensionMissing(name: string, debianPackage: string): Problem {
  return new Problem('EXTENSION_MISSING', {
    zh: `数据库服务器没有安装扩展 ${name}：请在该服务器上安装（Debian：apt-get install ${debianPackage}）。`,
    en: `The database server has no extension ${name}: install it there (Debian: apt-get install ${debianPackage}).`,
  });
}
