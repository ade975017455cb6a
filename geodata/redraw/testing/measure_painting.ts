import type { Coverage } from '../../coverage/coverage.ts';
import { DraftFigures } from '../figures/draft_figures.ts';
import { RedrawReplica } from '../log/redraw_replica.ts';
import type { RedrawBase } from '../redraw_base.ts';

export interface Painting {
  /** Of each round, sorted. */
  readonly milliseconds: readonly number[];
  /** Of one core, the mean of a round. */
  readonly cpuMilliseconds: number;
  /** How many grids a round changes. */
  readonly owners: number;
}

/**
 * Paints faces through the log as the screen does, all to one grid, and takes it back before the next round: figures,
 * compactness and pinch points of every grid that changed are worked out before it counts as done.
 * @param faces slots
 * @param owners slots that they are given to, one a round
 */
export function measurePainting(
  base: RedrawBase,
  coverage: Coverage,
  faces: readonly number[],
  owners: readonly number[],
  cpuSeconds: () => number,
): Painting {
  const replica = new RedrawReplica(coverage);
  const figures = new DraftFigures(base, coverage);
  let changed: readonly number[] = [];
  replica.subscribe((touched) => {
    changed = figures.update(touched);
    figures.ofAll(changed);
    for (const owner of changed) coverage.pinchesOf(owner);
  });
  const keys = faces.map((face) => coverage.faceKey(face));
  let [most, cpu] = [0, 0];
  const milliseconds = owners.map((owner) => {
    const [start, cpuStart] = [performance.now(), cpuSeconds()];
    replica.make([{ kind: 'assign', faces: keys, owner: coverage.ownerKey(owner) }]);
    const took = performance.now() - start;
    cpu += cpuSeconds() - cpuStart;
    most = Math.max(most, changed.length);
    replica.undo();
    return took;
  });
  return {
    milliseconds: milliseconds.sort((a, b) => a - b),
    cpuMilliseconds: (1000 * cpu) / owners.length,
    owners: most,
  };
}
