import { Problem } from '../../geodata/problem.ts';
import type { Context } from '../context.ts';
import { search as searchQuery } from '../generated/queries/search.ts';
import type { JurisdictionResolvers, PlaceLabelResolvers } from '../generated/schema.ts';
import type { LabelRow, RegionRow, StationRow } from '../rows.ts';
import { many } from '../store/queryable.ts';
import { localName } from './local_name.ts';
import { checkPageSize } from './page.ts';

const MAX_TEXT = 100;

export const search: NonNullable<JurisdictionResolvers['search']> = async ({ code }, { text, first }, context) => {
  const limit = checkPageSize(first);
  const wanted = text.trim();
  if (wanted.length > MAX_TEXT || wanted.includes('\0')) throw badText(wanted);
  if (wanted === '') return [];
  const pattern = wanted.replace(/[\\%_]/g, '\\$&');
  const found = await many(context.pool, searchQuery, { jurisdiction: code, pattern, limit });
  const hits = await Promise.all(
    found.map(async ({ subject, id, longitude, latitude }) => {
      const row = await subjectOf(context, code, subject, id);
      return row ? [{ subject: row, position: { longitude, latitude } }] : [];
    }),
  );
  return hits.flat();
};

type Subject =
  | (RegionRow & { readonly __typename: 'Region' })
  | (StationRow & { readonly __typename: 'Station' })
  | (LabelRow & { readonly __typename: 'PlaceLabel' });

/** Undefined where it went while we were looking. */
async function subjectOf(
  { loaders }: Context,
  jurisdiction: string,
  subject: string,
  id: string,
): Promise<Subject | undefined> {
  const scope = { jurisdiction, asOf: null };
  switch (subject) {
    case 'region': {
      const row = await loaders.regions.load(scope, Number(id));
      return row && { ...row, __typename: 'Region' };
    }
    case 'station': {
      const row = await loaders.stations.load(scope, id);
      return row && { ...row, __typename: 'Station' };
    }
    default: {
      const row = await loaders.labels.load(scope, id);
      return row && { ...row, __typename: 'PlaceLabel' };
    }
  }
}

export const PlaceLabel: PlaceLabelResolvers = {
  name: localName,
  position: ({ longitude, latitude }) => ({ longitude, latitude }),
};

function badText(text: string): Problem {
  return new Problem('BAD_SEARCH', {
    zh: `搜索文字最多 ${MAX_TEXT} 个字，现为 ${text.length} 个。`,
    en: `A search text has at most ${MAX_TEXT} characters; this one has ${text.length}.`,
  });
}
