import { isOwnOnly, scopeParameters } from '../access/case_scope.ts';
import { scopedDatabase } from '../access/scoped_database.ts';
import { caseFilter } from '../cases_desk/case_filter.ts';
import type { Context } from '../context.ts';
import { caseList } from '../generated/queries/case_list.ts';
import { cases } from '../generated/queries/cases.ts';
import { ownCases } from '../generated/queries/own_cases.ts';
import type {
  CaseConnectionResolvers,
  CaseFilter,
  CaseOrder,
  JurisdictionCasesArgs,
  JurisdictionResolvers,
  RequireFields,
} from '../generated/schema.ts';
import { handledParameters } from '../privacy/handles_case.ts';
import type { CaseRow } from '../rows.ts';
import { many, one } from '../store/queryable.ts';
import { byKey } from './batch_loader.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

/** Cases are counted no further: beyond it a list says that there are at least so many. */
export const MOST_COUNTED = 10_000;

/** Of no account. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

type Key = (typeof caseList)['row'];
type PageAsked = RequireFields<JurisdictionCasesArgs, 'first' | 'order'>;

export const jurisdictionCases: NonNullable<JurisdictionResolvers['cases']> = ({ code }, asked, context) =>
  pageOfCases(context, code, asked);

/** Cases that the asker may see and that fit a filter. */
export async function pageOfCases(
  { pool, access, actor }: Pick<Context, 'pool' | 'access' | 'actor'>,
  code: string,
  { filter, order, first, after }: PageAsked,
) {
  const size = checkPageSize(first);
  const scope = await access.scopeOf(actor, code);
  const given = scope.wall ? wallFilter(filter ?? {}) : (filter ?? {});
  const account = (actor.kind === 'account' ? actor.id : null) ?? NOBODY;
  const isMineAsked = typeof given.mine === 'boolean';
  const [own, fitting, handled] = await Promise.all([
    isMineAsked || !scope.whole ? many(pool, ownCases, { jurisdiction: code, account }) : [],
    caseFilter(pool, code, given, scope.wall),
    handledParameters({ access, actor }, code),
  ]);
  const ownIds = own.map(({ caseId }) => caseId);
  const asked = {
    ...fitting,
    ...scopeParameters(scope, ownIds),
    ...handled,
    ownIds: given.mine === true || isOwnOnly(scope) ? ownIds : null,
    notOwnIds: given.mine === false ? ownIds : null,
  };
  const keys = await many(pool, caseList, { ...asked, ...keyAfter(after, order), mode: order, limit: size + 1 });
  const ids = keys.map(({ id }) => id!);
  const shown = await many(scopedDatabase(pool, scope), cases, { jurisdiction: code, ids });
  const rows = byKey(shown as readonly CaseRow[], ({ id }) => id);
  // A case is never deleted, but it may have gone to somebody else between the two questions.
  const found = keys.flatMap((key) => {
    const row = rows.get(key.id!);
    return row ? [{ ...row, key }] : [];
  });
  return pageOf(
    found,
    size,
    ({ key }) => cursorOf(key, order),
    async () => (await one(pool, caseList, { ...asked, mode: 'count', limit: MOST_COUNTED })).count!,
  );
}

export const CaseConnection: CaseConnectionResolvers = {
  totalIsAtLeast: async ({ totalCount }) => (await totalCount()) >= MOST_COUNTED,
};

/** Of what a wall may ask: nothing by which words or units could be found out that it is not told. */
function wallFilter({ text: _, unit: _u, called: _c, withDuplicates: _d, ...filter }: CaseFilter): CaseFilter {
  return filter;
}

function cursorOf({ id, reportedAt, dueAt }: Key, order: CaseOrder): string {
  if (order === 'newest') return encodeAfter(reportedAt!, id!);
  return encodeAfter(dueAt ? 'due' : 'never', dueAt ?? reportedAt!, id!);
}

/** What the last page ended with. With `due_first`, first what is due, then what never is, newest first. */
function keyAfter(after: string | null | undefined, order: CaseOrder) {
  if (order === 'newest') {
    const [moment, id] = decodeAfter(after, ['moment', 'uuid']) ?? [];
    return { afterReported: moment as string | undefined, afterDue: null, afterId: id as string | undefined };
  }
  const [part, moment, id] = decodeAfter(after, ['text', 'moment', 'uuid']) ?? [];
  return {
    afterReported: part === 'never' ? (moment as string) : null,
    afterDue: part === 'due' ? (moment as string) : null,
    afterId: id as string | undefined,
  };
}
