import { grantsAt } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { dayMoments } from '../generated/queries/day_moments.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { walkingProfiles } from '../generated/queries/walking_profiles.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import type { JurisdictionRow } from '../rows.ts';
import { unknownPlace } from '../rules/unknown_place.ts';
import { many, maybeOne } from '../store/queryable.ts';
import { account } from './account.ts';
import { accounts } from './account_list.ts';
import { auditQueries } from './audit.ts';
import { localName } from './local_name.ts';
import { me } from './me.ts';

export const Query: QueryResolvers = {
  me,
  signInWays: (_, __, { signInWays, request }) => signInWays.of(request),
  accounts,
  account,
  ...auditQueries,
  jurisdictions: async (_, __, { pool, actor }) => {
    const all = await many(pool, jurisdictions, {});
    // Of the others he would be refused most of what a screen asks of each, and with it the whole answer.
    if (actor.kind === 'visitor') return all;
    const now = new Date();
    return all.filter(({ code }) => grantsAt(actor, now, code).length > 0);
  },
  jurisdiction: (_, { code }, context) => jurisdictionOf(context, code),
  serverTime: () => new Date(),
  walkingProfiles: async (_, __, { pool }) =>
    (await many(pool, walkingProfiles, undefined)).map((row) => ({ ...row, name: localName(row) })),
  dayMoments: async (_, __, { pool }) =>
    (await many(pool, dayMoments, undefined)).map((row) => ({ ...row, name: localName(row), at: row.weekdayTime })),
};

/** @throws Problem UNKNOWN_JURISDICTION */
export async function jurisdictionOf({ pool }: Context, code: string): Promise<JurisdictionRow> {
  const row = await maybeOne(pool, jurisdictions, { code });
  if (row) return row;
  throw unknownPlace(code);
}
