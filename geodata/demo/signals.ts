import type { Signal, Street } from '../place.ts';
import type { Random } from './random.ts';

/** From the greatest to the least of the classes whose junctions may have lights. */
const MAIN = ['primary', 'secondary', 'tertiary'] as const;
/** Share of the junctions of tertiary streets alone that have lights. */
const SMALL_JUNCTIONS = 0.4;

/**
 * Lights at the junctions of main streets: wherever three or more arms of them meet and one is primary or secondary, and at
 * some of the junctions of tertiary streets. Numbered in the order of their nodes.
 */
export function placeSignals(streets: readonly Street[], random: Random): Signal[] {
  const arms = new Map<number, { count: number; greatest: number; street: Street; at: number }>();
  for (const street of streets) {
    const rank = (MAIN as readonly string[]).indexOf(street.kind);
    if (rank === -1 || street.bridge || street.tunnel) continue;
    street.nodes.forEach((node, at) => {
      const isEnd = at === 0 || at === street.nodes.length - 1;
      const known = arms.get(node) ?? { count: 0, greatest: rank, street, at };
      arms.set(node, {
        ...known,
        count: known.count + (isEnd ? 1 : 2),
        greatest: Math.min(known.greatest, rank),
      });
    });
  }
  return [...arms]
    .filter(([, { count }]) => count >= 3)
    .sort(([a], [b]) => a - b)
    .filter(([, { greatest }]) => greatest < 2 || random.chance(SMALL_JUNCTIONS))
    .map(([node, { street, at }], index) => ({ id: `signal/${index + 1}`, node, position: street.line[at]! }));
}
