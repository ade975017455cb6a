/** A kind of case as far as its place in the tree goes. */
export interface KindInTree {
  readonly code: string;
  readonly parentCode: string | null;
}

/** The kinds named and all below them, each once; names that no kind has are left out. */
export function kindsBelow(kinds: readonly KindInTree[], named: readonly string[]): string[] {
  const children = Map.groupBy(kinds, ({ parentCode }) => parentCode);
  const known = new Set(kinds.map(({ code }) => code));
  const found = new Set<string>();
  const open = named.filter((code) => known.has(code));
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    open.push(...(children.get(code) ?? []).map((kind) => kind.code));
  }
  return [...found];
}
