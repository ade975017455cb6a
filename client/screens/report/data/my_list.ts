/** A case of one's own, as far as its place in the list goes. */
export interface MyListed {
  readonly id: string;
  readonly reportedAt: string;
}

/** What was read so far of the list that the server keeps by account. */
export interface MyList {
  /** Newest first. */
  readonly cases: readonly MyListed[];
  /** How many there are in all; null until the server has said so. */
  readonly total: number | null;
  /** Where the next page begins; null: there is none, or none was read. */
  readonly next: string | null;
}

export interface MyPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly MyListed[];
}

export const NOTHING_READ: MyList = { cases: [], total: null, next: null };

/**
 * The list with one more page, or with its first one read again.
 * @param after where the page began; null for the first
 */
export function withMyPage(list: MyList, { totalCount, pageInfo, nodes }: MyPage, after: string | null): MyList {
  const known = new Map([...list.cases, ...nodes].map((each) => [each.id, each]));
  const isFurther = list.total === null || after !== null;
  const end = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return { cases: [...known.values()].sort(newestFirst), total: totalCount, next: isFurther ? end : list.next };
}

/**
 * Reports of this browser that the list does not hold: those that it has not been told of yet, and those that are not to be
 * found any more. What may only lie on a page that was not read is not among them.
 */
export function notListed<Sent extends { readonly id: string; readonly sentAt: number }>(
  { cases, total, next }: MyList,
  sent: readonly Sent[],
): readonly Sent[] {
  const ids = new Set(cases.map(({ id }) => id));
  const oldest = cases.at(-1)?.reportedAt;
  const isRead = ({ sentAt }: Sent) => total === null || next === null || sentAt > Date.parse(oldest ?? '');
  return sent.filter((each) => !ids.has(each.id) && isRead(each));
}

function newestFirst(one: MyListed, other: MyListed): number {
  const apart = Date.parse(other.reportedAt) - Date.parse(one.reportedAt);
  if (apart !== 0) return apart;
  return one.id > other.id ? -1 : Number(one.id < other.id);
}
