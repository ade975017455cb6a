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
  /** Whether there is a page that was not read. */
  readonly hasMore: boolean;
}

/**
 * Reports of this browser that the list does not hold: those that it has not been told of yet, and those that are not to be
 * found any more. What may only lie on a page that was not read is not among them.
 */
export function notListed<Sent extends { readonly id: string; readonly sentAt: number }>(
  { cases, total, hasMore }: MyList,
  sent: readonly Sent[],
): readonly Sent[] {
  const ids = new Set(cases.map(({ id }) => id));
  const oldest = cases.at(-1)?.reportedAt;
  const isRead = ({ sentAt }: Sent) => total === null || !hasMore || sentAt > Date.parse(oldest ?? '');
  return sent.filter((each) => !ids.has(each.id) && isRead(each));
}
