/** Beijing's grids add three digits to the code of their community; taken where a place's own codes tell nothing. */
const USUAL_DIGITS = 3;

/** How many digits the grids of a place add to the codes of their communities: what most of them do. */
export function gridDigits(grids: readonly { readonly code: string; readonly parentCode: string | null }[]): number {
  const counts = new Map<number, number>();
  for (const { code, parentCode } of grids) {
    if (parentCode === null || !code.startsWith(parentCode) || code.length === parentCode.length) continue;
    const digits = code.length - parentCode.length;
    counts.set(digits, (counts.get(digits) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? USUAL_DIGITS;
}
