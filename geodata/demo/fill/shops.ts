import type { CityDraft } from '../draft.ts';
import { add, distance, dot, leftOf, type Point, scale, subtract, unit } from '../plane/point.ts';
import type { Random } from '../random.ts';
import type { WayOut } from './gates.ts';
import { keepsClear } from './gates.ts';
import { halfWidth, rectangle } from './lot.ts';

const DEPTH = 11;

/** Puts a row of shops between the wall and each larger street, with room for gates and corners. */
export function lineWithShops(
  draft: CityDraft,
  face: number,
  isShoppingStreet: (kind: string | null) => boolean,
  gates: readonly { readonly out: WayOut }[],
  random: Random,
): void {
  const { mesh } = draft;
  const drives = gates.map(({ out }) => [mesh.points[out.from]!, out.street.point] as const);
  for (const { from, to, kind } of straightSides(draft, face)) {
    if (!isShoppingStreet(kind)) continue;
    const along = unit(subtract(to, from));
    const back = halfWidth(kind) + 1;
    const length = distance(from, to);
    let reached = back + 6;
    while (reached < length - back - 16) {
      const shop = Math.min(random.between(14, 38), length - back - 6 - reached);
      const corner = add(from, add(scale(along, reached), scale(leftOf(along), back)));
      const outline = rectangle(corner, along, shop, random.between(DEPTH - 2, DEPTH));
      reached += shop + (random.chance(0.3) ? random.between(3, 9) : 0.5);
      if (shop < 9 || !drives.every(([a, b]) => keepsClear(outline, a, b, 3.5))) continue;
      const use = random.chance(0.3) ? 'mixed' : 'commercial';
      draft.buildings.push({ use, name: null, levels: random.integer(1, 4), compound: null, outline, hole: null });
    }
  }
}

/** Sides of a block with junctions on a straight stretch left out. */
function straightSides(
  { mesh }: CityDraft,
  face: number,
): { readonly from: Point; readonly to: Point; readonly kind: string | null }[] {
  const ring = mesh.ringOf(face);
  const sides: { from: Point; to: Point; kind: string | null }[] = [];
  ring.forEach((node, i) => {
    const next = ring[(i + 1) % ring.length]!;
    const side = { from: mesh.points[node]!, to: mesh.points[next]!, kind: mesh.edge(node, next).kind };
    const last = sides.at(-1);
    const straight =
      last !== undefined &&
      last.kind === side.kind &&
      dot(unit(subtract(last.to, last.from)), unit(subtract(side.to, side.from))) > 0.9985;
    if (straight) last.to = side.to;
    else sides.push(side);
  });
  return sides;
}
