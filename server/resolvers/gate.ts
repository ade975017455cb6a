import { gates } from '../generated/queries/gates.ts';
import type { GateResolvers, JurisdictionResolvers } from '../generated/schema.ts';
import type { GateRow } from '../rows.ts';
import { many } from '../store/queryable.ts';

export const jurisdictionGates: NonNullable<JurisdictionResolvers['gates']> = async ({ code }, _, { pool }) =>
  (await many(pool, gates, { jurisdiction: code })) as readonly GateRow[];

export const Gate: GateResolvers = {
  position: ({ longitude, latitude }) => ({ longitude, latitude }),
  compound: ({ compoundNameZh, compoundNameEn }) =>
    compoundNameZh === null ? null : { zh: compoundNameZh, en: compoundNameEn },
};
