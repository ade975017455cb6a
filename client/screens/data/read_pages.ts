export interface PageOf<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

/** What was read so far of a list that the server gives page by page. */
export interface ReadPages<Item> {
  readonly items: readonly Item[];
  /** Null where the server does not count, or has not yet. */
  readonly total: number | null;
  /** Where the next page begins; null: there is none, or none was read. */
  readonly end: string | null;
}

type Identify<Item> = (item: Item) => string | number;

/** The list with one more page behind what was read; null: with its first. */
export function withPage<Item>(
  read: ReadPages<Item> | null,
  { nodes, pageInfo, totalCount }: PageOf<Item>,
  identify: Identify<Item>,
): ReadPages<Item> {
  const items = [...(read?.items ?? []), ...nodes];
  return {
    items: [...new Map(items.map((item) => [identify(item), item])).values()],
    total: totalCount ?? null,
    end: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** The list with its first page read again: what came is on top, and what was read further on stays. */
export function withTop<Item>(
  { items, end }: ReadPages<Item>,
  { nodes, totalCount }: PageOf<Item>,
  identify: Identify<Item>,
): ReadPages<Item> {
  const onTop = new Set(nodes.map(identify));
  const rest = items.filter((item) => !onTop.has(identify(item)));
  return { items: [...nodes, ...rest], total: totalCount ?? null, end };
}
