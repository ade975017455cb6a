import type { LocalName } from '../../../wording/language.ts';
import type { UnitKind } from '../data/use_units.ts';

/** Names of the kinds that a sender may send; a kind that nobody knows any more is told by its code. */
export function kindNames(
  codes: readonly string[],
  kinds: readonly UnitKind[],
  name: (name: LocalName) => string,
): readonly string[] {
  const known = new Map(kinds.map((kind) => [kind.code, name(kind.name)]));
  return codes.map((code) => known.get(code) ?? code);
}
