import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { startServer } from './running_server.ts';
import { EVERYTHING, signInAs } from './signed_in.ts';

/**
 * `npm run bench -- start`: what a user waits for, on the embedded database with the demonstration city (one seed).
 * Cold is the first start on an empty data folder, with the client already built; warm is the next one. The first
 * picture is the review screen, its base map and layers drawn, in a fresh browser against a warm server.
 */

const PICTURES = 3;
const dataDir = mkdtempSync(join(tmpdir(), 'gezhong-bench-'));

function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

async function firstPictureMs(url: string): Promise<number> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    await signInAs(context, url, EVERYTHING);
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(`${url}/review`);
    await page.waitForSelector('[data-map-state="ready"]', { timeout: 60_000 });
    return performance.now() - began;
  } finally {
    await browser.close();
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

try {
  const cold = await startServer({ dataDir, seconds: 600 });
  await cold.stop();
  const warm = await startServer({ dataDir, seconds: 600 });
  const pictures: number[] = [];
  for (let picture = 0; picture <= PICTURES; picture++) pictures.push(await firstPictureMs(warm.url));
  const figures = {
    coldSeconds: Number(cold.startSeconds.toFixed(1)),
    warmSeconds: Number(warm.startSeconds.toFixed(1)),
    // The very first one draws the tiles; the others find them.
    firstPictureMs: Math.round(median(pictures.slice(1))),
    firstPictureWithoutTilesMs: Math.round(pictures[0]!),
    residentMb: residentMb(warm.pid),
  };
  await warm.stop();
  console.table(figures);
  console.log(JSON.stringify(figures));
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
