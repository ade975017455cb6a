import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run bench -- import [FILE]`: brings all of Porto (OpenStreetMap, 347,944 nodes, 51,349 streets) into the embedded database,
 * as `npm run import` does it: read, normalise, draw grids, compile the network, store in one transaction.
 */

const file = process.argv[2] ?? join(import.meta.dirname, '../../../shared/realdata/porto.osm.pbf');
if (!existsSync(file)) {
  console.error(`没有文件 ${file};请给出一个 .osm.pbf 文件。 / There is no file ${file}; name an .osm.pbf file.`);
  process.exit(2);
}

const dataDir = mkdtempSync(join(tmpdir(), 'gezhong-bench-'));
const began = performance.now();
const child = spawn(
  process.execPath,
  [join(import.meta.dirname, 'import.ts'), '--osm', file, '--code', '990900', '--name', '波尔图'],
  { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
);
let printed = '';
child.stdout.on('data', (chunk: Buffer) => {
  printed += chunk.toString();
});

let peakMb = 0;
const watch = setInterval(() => {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    peakMb = Math.max(peakMb, Math.round(Number(kilobytes) / 1024));
  } catch {
    // The process has just ended.
  }
}, 200);

try {
  const [status] = await once(child, 'exit');
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`The import ended with ${status}:\n${printed}`);
  const count = (what: RegExp) => Number(what.exec(printed)?.[1]?.replaceAll(',', ''));
  const nodes = count(/OSM nodes\s+([\d,]+)/);
  const figures = {
    nodes,
    edges: count(/walking edges\s+([\d,]+)/),
    nodesPerSecond: Math.round(nodes / seconds),
    peakMb,
    seconds: Number(seconds.toFixed(1)),
  };
  console.log(printed);
  console.table(figures);
  console.log(JSON.stringify(figures));
} finally {
  clearInterval(watch);
  rmSync(dataDir, { recursive: true, force: true });
}
