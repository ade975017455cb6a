import { Coverage } from '../../../geodata/coverage/coverage.ts';
import { spreadOf } from '../../../geodata/coverage/testing/measure_edits.ts';
import { wavyGrid } from '../../../geodata/coverage/testing/wavy_grid.ts';
import { CoveragePicture } from './coverage_picture.ts';
import { measureDragToCard } from './testing/measure_drag_to_card.ts';

/**
 * `npm run bench -- coverage_picture`: 20,000 faces with 2,000,000 vertices are laid out for the graphics card, and vertices
 * dragged: from the pointer's position to the stale stretches that are sent. A smaller size: `-- coverage_picture 0.1`.
 */
const scale = Number(process.argv[2] ?? 1);
const side = Math.round(142 * Math.sqrt(scale));
const { faces, owners } = wavyGrid({ columns: side, rows: side, between: 49, ownerSide: 1, side: 20_000 }, 7);
const coverage = Coverage.of(faces, owners);
const started = performance.now();
const picture = new CoveragePicture(coverage);
picture.build();
const buildMs = performance.now() - started;
const bytes = [picture.corners, picture.triangles, picture.segments].reduce(
  (sum, { words }) => sum + words.byteLength,
  0,
);
console.log(
  `${coverage.faceCount} grids, ${coverage.vertexCount} vertices laid out in ${buildMs.toFixed(0)} ms, ` +
    `${(bytes / 1e6).toFixed(0)} MB for the card`,
);
const drag = measureDragToCard(coverage, picture, 4000, 11);
const anew: number[] = [];
for (let i = 0; i < 3; i++) {
  const start = performance.now();
  new CoveragePicture(coverage).build();
  anew.push(performance.now() - start);
}
const ratio = spreadOf(anew).p50 / drag.p50;
console.log(
  `drag to data for the card: p50 ${drag.p50.toFixed(3)} ms, p95 ${drag.p95.toFixed(3)} ms, p99 ${drag.p99.toFixed(3)} ms; ` +
    `laying out anew takes ${ratio.toFixed(0)} times as long`,
);
console.log(JSON.stringify({ dragToCardP95Ms: drag.p95, layOutMs: buildMs }));
