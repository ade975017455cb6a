import type { Key } from '../../../../geodata/coverage/coverage_edit.ts';
import type { Bounds, Position } from '../../../../geodata/place.ts';
import type { Conflict, ObjectVersions } from '../../../../geodata/redraw/log/log_types.ts';
import type { RedrawWork } from '../redraw_work.ts';

export interface ConflictPlace {
  readonly faces: readonly Key[];
  readonly points: readonly Position[];
  /** Null where nothing of it is on the map any more. */
  readonly bounds: Bounds | null;
}

/** Some metres around a point, so that there is something to see. */
const AROUND_DEGREES = 0.0008;

/** Where a conflict is: faces that it is about, and points where one of its versions has a vertex. */
export function placeOfConflict(
  { replica }: Pick<RedrawWork, 'replica'>,
  { edit }: Conflict,
  versions: readonly ObjectVersions[],
  shows: 'mine' | 'theirs',
): ConflictPlace {
  const { coverage } = replica;
  const faces = new Set<Key>();
  const points: Position[] = [];
  const addFace = (key: Key) => {
    if (coverage.faceSlot(key) >= 0) faces.add(key);
  };
  const addPoint = (x: number, y: number) => {
    points.push(coverage.lattice.position(x, y));
  };
  for (const version of versions) {
    if (version.kind === 'face' || version.kind === 'outline') addFace(version.key);
    const state = version[shows] ?? version.theirs;
    if (state?.kind === 'vertex') addPoint(state.x, state.y);
  }
  // What could not be applied any more has no contested objects: its own acts say where it was to be.
  for (const act of versions.length === 0 ? edit.body.acts : []) {
    if (act.kind === 'assign') act.faces.forEach(addFace);
    else if (act.kind === 'move') for (const [i, x] of act.x.entries()) addPoint(x, act.y[i]!);
    else if (act.kind === 'cut') for (const [x, y] of act.line) addPoint(x, y);
    else if (act.kind === 'insert') addPoint(act.x, act.y);
  }
  const boxes: Bounds[] = [
    ...[...faces].map((key) => coverage.faceBounds(coverage.faceSlot(key))),
    ...points.map(([x, y]): Bounds => [x - AROUND_DEGREES, y - AROUND_DEGREES, x + AROUND_DEGREES, y + AROUND_DEGREES]),
  ];
  const bounds = boxes.reduce<Bounds | null>(
    (all, [west, south, east, north]) =>
      all === null
        ? [west, south, east, north]
        : [Math.min(all[0], west), Math.min(all[1], south), Math.max(all[2], east), Math.max(all[3], north)],
    null,
  );
  return { faces: [...faces], points, bounds };
}
