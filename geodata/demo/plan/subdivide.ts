import type { Noise } from '../plane/noise.ts';
import { add, between, distance, dot, leftOf, type Point, rotate, scale, subtract, unit } from '../plane/point.ts';
import { boundingBox, centroid, contains, longestChord, segmentsTouch, signedArea } from '../plane/ring.ts';
import type { Random } from '../random.ts';
import { type LandingRules, landOn, meetsWell, settle } from './landing.ts';
import type { LineBook } from './line_book.ts';
import type { Mesh } from './mesh.ts';

/** How a quarter is cut into blocks. Lengths in metres. */
export interface CuttingStyle extends LandingRules {
  /** Blocks larger than this, give or take a third, are cut again. */
  readonly blockAreaM2: number;
  /** How far a new street may turn away from square to the long side (tangent of the angle). */
  readonly skew: number;
  /** How far it swings to the side between its ends. */
  readonly swing: number;
  /** Classes by the area of the block that is cut, largest first; the last one holds for all others. */
  readonly classes: readonly { readonly aboveM2: number; readonly kind: string }[];
}

export interface Cutter {
  readonly mesh: Mesh;
  readonly lines: LineBook;
  readonly bend: Noise;
}

const ATTEMPTS = 10;
/** From this attempt on the block is cut along its long side. */
const ALONG_FROM = 7;

/** Cuts a face again and again until every block is small enough for the style of its place. Returns the blocks. */
export function subdivide(
  cutter: Cutter,
  face: number,
  styleAt: (place: Point) => CuttingStyle,
  random: Random,
): number[] {
  const outline = cutter.mesh.outlineOf(face);
  const style = styleAt(centroid(outline));
  const area = signedArea(outline);
  if (area < style.blockAreaM2 * random.between(0.8, 1.5)) return [face];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const parts = tryCut(cutter, face, style, random, { area, alongLongSide: attempt >= ALONG_FROM });
    if (parts !== null) return parts.flatMap((part) => subdivide(cutter, part, styleAt, random));
  }
  return [face];
}

function tryCut(
  { mesh, lines, bend }: Cutter,
  face: number,
  style: CuttingStyle,
  random: Random,
  { area, alongLongSide }: { readonly area: number; readonly alongLongSide: boolean },
): [number, number] | null {
  const outline = mesh.outlineOf(face);
  const ring = mesh.ringOf(face);
  const box = boundingBox(outline);
  const [along, across] = alongLongSide ? [box.along, box.across] : [box.across, box.along];
  const share = (alongLongSide ? box.width : box.length) * (0.5 + random.between(-0.13, 0.13));
  const half = (alongLongSide ? box.length : box.width) / 2;
  const middle = add(add(box.corner, scale(across, share)), scale(along, half));
  const heading = unit(rotate(along, unit([1, random.between(-style.skew, style.skew)])));
  const chord = longestChord(outline, middle, heading);
  if (chord === null) return null;
  const start = landOn(mesh, ring, chord.from, style);
  const end = landOn(mesh, ring, chord.to, style);
  if (start === null || end === null || distance(start.point, end.point) < style.junctionGap) return null;
  const straight = unit(subtract(end.point, start.point));
  if (dot(straight, heading) < 0.85) return null;
  if (!meetsWell(mesh, ring, start, straight, style.meetingSine)) return null;
  if (!meetsWell(mesh, ring, end, scale(straight, -1), style.meetingSine)) return null;
  const bends = bendsBetween(start.point, end.point, style.swing, bend);
  if (!staysInside(outline, [start.point, ...bends, end.point])) return null;

  const kinds = style.classes.map(({ kind }) => kind);
  const kind = style.classes.find(({ aboveM2 }) => area > aboveM2)?.kind ?? kinds.at(-1)!;
  const facts =
    lines.continuing(mesh, start.node, straight, kinds) ??
    lines.continuing(mesh, end.node, scale(straight, -1), kinds) ??
    lines.open(kind);
  const first = settle(mesh, start);
  const last = settle(mesh, end);
  return mesh.cutFace(face, [first, ...bends.map((p) => mesh.addNode(p)), last], facts);
}

/** Points that swing a straight street to one side and the other, most in its middle. */
function bendsBetween(from: Point, to: Point, swing: number, bend: Noise): Point[] {
  const count = swing === 0 ? 0 : Math.floor(distance(from, to) / 55);
  const side = leftOf(unit(subtract(to, from)));
  return Array.from({ length: count }, (_, i) => {
    const fraction = (i + 1) / (count + 1);
    const at = between(from, to, fraction);
    return add(at, scale(side, swing * bend(at) * 4 * fraction * (1 - fraction)));
  });
}

/** Whether a path touches the ring at its ends only. */
function staysInside(outline: readonly Point[], path: readonly Point[]): boolean {
  if (!path.slice(1, -1).every((p) => contains(outline, p))) return false;
  const [first, last] = [path[0]!, path.at(-1)!];
  return outline.every((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    for (let k = 0; k + 1 < path.length; k++) {
      const from = k === 0 ? between(first, path[1]!, 0.02) : path[k]!;
      const to = k + 2 === path.length ? between(last, path[k]!, 0.02) : path[k + 1]!;
      if (segmentsTouch(a, b, from, to)) return false;
    }
    return true;
  });
}
