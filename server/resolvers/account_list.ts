import { Problem } from '../../geodata/problem.ts';
import { type Administrator, administersEverything, administratorOf } from '../access/accounts/administrator.ts';
import { accountsWithIds } from '../access/accounts/read_accounts.ts';
import { accountList } from '../generated/queries/account_list.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import { many, one } from '../store/queryable.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

const LONGEST = 100;

/** Accounts that the asker is shown, by name. */
export const accounts: NonNullable<QueryResolvers['accounts']> = async (_, asked, { pool, actor }) => {
  const size = checkPageSize(asked.first);
  const [afterName, afterId] = (decodeAfter(asked.after, ['text', 'uuid']) ?? []) as readonly string[];
  const filter = {
    ...shownTo(await administratorOf(pool, actor)),
    like: likeOf(asked.text?.trim() ?? ''),
    jurisdiction: asked.jurisdiction,
  };
  const keys = await many(pool, accountList, { ...filter, mode: 'page', limit: size + 1, afterName, afterId });
  const names = new Map(keys.map(({ id, sortName }) => [id!, sortName!]));
  return pageOf(
    await accountsWithIds(pool, [...names.keys()]),
    size,
    ({ id }) => encodeAfter(names.get(id)!, id),
    async () => (await one(pool, accountList, { ...filter, mode: 'count', limit: 0 })).count!,
  );
};

/** How far somebody administers, as the list asks for it. */
function shownTo(by: Administrator) {
  const places = by.reach.filter(({ regions }) => regions === null).flatMap(({ jurisdiction }) => jurisdiction ?? []);
  const regions = by.reach.flatMap((each) => [...(each.regions ?? [])].map((code) => `${each.jurisdiction}/${code}`));
  return { seesAll: administersEverything(by), places, regions, asker: by.accountId };
}

/** Part of a name, as a pattern of ILIKE; null: any. */
function likeOf(text: string): string | null {
  if (text.length > LONGEST) {
    throw new Problem('BAD_TEXT', {
      zh: `查找文字最多 ${LONGEST} 字，现为 ${text.length} 字。`,
      en: `A text to look for has at most ${LONGEST} characters; this one has ${text.length}.`,
    });
  }
  return text === '' ? null : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
