import { Coverage } from '../../coverage/coverage.ts';
import { wavyGrid } from '../../coverage/testing/wavy_grid.ts';
import { RedrawReplica } from '../log/redraw_replica.ts';
import { townBase } from '../testing/town_base.ts';
import { DraftFigures } from './draft_figures.ts';

/** Paints 5,000 faces with 40,000 entrances through the log, with figures, compactness and pinch points of all that changed. */
const { faces, owners } = wavyGrid({ columns: 142, rows: 142, between: 9, ownerSide: 9, side: 20_000 }, 7);
const replica = new RedrawReplica(Coverage.of(faces, owners));
const { coverage } = replica;
const start = performance.now();
const figures = new DraftFigures(townBase(coverage, 3, 40_000), coverage);
console.log(`figures from nothing: ${(performance.now() - start).toFixed(0)} ms`);
replica.subscribe((touched) => {
  const counting = performance.now();
  const changed = figures.update(touched);
  const counted = performance.now();
  figures.ofAll(changed);
  const measured = performance.now();
  for (const owner of changed) coverage.pinchesOf(owner);
  const pinched = performance.now();
  console.log(
    `${changed.length} owners: counted ${(counted - counting).toFixed(1)} ms, circles ${(measured - counted).toFixed(1)} ms, ` +
      `pinch points ${(pinched - measured).toFixed(1)} ms`,
  );
});
const painted = Array.from({ length: 5000 }, (_, face) => face);
const times: number[] = [];
for (let round = 0; round < 9; round++) {
  const before = performance.now();
  replica.make([{ kind: 'assign', faces: painted, owner: coverage.ownerCount - 1 - round }]);
  times.push(performance.now() - before);
}
times.sort((a, b) => a - b);
const text = `p50 ${times[4]!.toFixed(1)} ms, slowest ${times[8]!.toFixed(1)} ms`;
console.log(`paint 5,000 of ${coverage.faceCount} faces through the log, figures and pinch points included: ${text}`);
