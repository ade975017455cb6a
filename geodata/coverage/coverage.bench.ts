import { topology } from 'topojson-server';
import { Coverage } from './coverage.ts';
import { measureDrag, measurePaint } from './testing/measure_edits.ts';
import { wavyGrid } from './testing/wavy_grid.ts';

/**
 * `npm run bench -- coverage`: 20,000 faces with 2,000,000 vertices are loaded, vertices dragged, faces painted, and the edits
 * compared with rebuilding the topology by topojson-server. A smaller size: `-- coverage 0.1`.
 */
const scale = Number(process.argv[2] ?? 1);
const side = Math.round(142 * Math.sqrt(scale));
const timed = <T>(what: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  console.log(`${what}: ${(performance.now() - start).toFixed(0)} ms`);
  return result;
};

const { faces, owners } = wavyGrid({ columns: side, rows: side, between: 49, ownerSide: 9, side: 20_000 }, 7);
const built = timed('from polygons', () => Coverage.of(faces, owners));
const buffer = timed('to bytes', () => built.toBuffer());
const coverage = timed('from bytes', () => Coverage.from(buffer));
timed('index', () => coverage.faceAtLattice(10, 10));
timed('digest', () => coverage.digest());
console.log(
  `${coverage.faceCount} faces, ${coverage.vertexCount} vertices, ${(buffer.byteLength / 1e6).toFixed(0)} MB as bytes, ` +
    `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident`,
);

const drag = measureDrag(coverage, 4000, 11);
console.log(`drag: p50 ${drag.p50.toFixed(3)} ms, p95 ${drag.p95.toFixed(3)} ms, p99 ${drag.p99.toFixed(3)} ms`);

const painted = Array.from({ length: Math.min(5000, coverage.faceCount) }, (_, face) => face);
const paints = Array.from({ length: 7 }, () => measurePaint(coverage, painted, coverage.ownerCount - 1));
const paint = paints.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[3]!;
console.log(
  `paint ${painted.length} faces of ${paints[0]!.owners} owners with figures and pinch points: ${paint.toFixed(1)} ms`,
);

const outlines = { faces: { type: 'GeometryCollection' as const, geometries: faces.map(({ outline }) => outline) } };
const start = performance.now();
topology(outlines);
const rebuildMs = performance.now() - start;
console.log(
  `topology by topojson-server: ${rebuildMs.toFixed(0)} ms, ${(rebuildMs / drag.p50).toFixed(0)} times one edit`,
);
console.log(JSON.stringify({ dragP95Ms: drag.p95, paintMs: paint, editVsTopojson: rebuildMs / drag.p50 }));
