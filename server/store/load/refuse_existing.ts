import { Problem } from '../../../geodata/problem.ts';
import { jurisdictionLoaded } from '../../generated/queries/jurisdiction_loaded.ts';
import { maybeOne, type Queryable } from '../queryable.ts';

/**
 * Refuses to load a place over one that is there, unless it is to be replaced.
 * @throws Problem PLACE_EXISTS
 */
export async function refuseExisting(database: Queryable, code: string, replace: boolean): Promise<void> {
  if (replace) return;
  const existing = await maybeOne(database, jurisdictionLoaded, { code });
  if (existing === null) return;
  throw new Problem('PLACE_EXISTS', {
    zh: `${code} ${existing.nameZh} 已经在数据库里；要重新装入请加 --replace，案件会保留。`,
    en: `${code} ${existing.nameZh} is in the database already; add --replace to load it again, its cases are kept.`,
  });
}
