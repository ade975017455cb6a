import { createHash } from 'node:crypto';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Pool } from 'pg';
import type { RedrawEdit } from '../../../geodata/redraw/redraw_edit.ts';
import { keepBlob } from '../../generated/queries/keep_blob.ts';
import { redrawBlob } from '../../generated/queries/redraw_blob.ts';
import { redrawForgetBoundaries } from '../../generated/queries/redraw_forget_boundaries.ts';
import { runInThread } from '../../jobs/run_in_thread.ts';
import { redrawSeconds } from '../../operations/metrics/metrics.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, maybeOne } from '../../store/queryable.ts';
import { redrawTooLarge, unknownBoundaries } from '../redraw_problems.ts';
import type { BaseJob, BaseMade } from './base_thread.ts';
import type { BroughtPolygon } from './brought_boundaries.ts';
import { readBaseGround } from './read_base_ground.ts';

/** Of a large county, with room to spare. */
const LIMITS = { milliseconds: 180_000, megabytes: 6000, tooSlow: redrawTooLarge, broken: redrawTooLarge };

export interface KeptBase {
  readonly digest: string;
  /** The grids are those in effect at this moment. */
  readonly basedAt: Date;
  readonly firstEdit: RedrawEdit | null;
}

/**
 * Makes what a draft begins from, in a thread, and keeps it under its digest: two that begin from the same share it.
 *
 * @throws Problem layout_no_community where there is no community, UNKNOWN_BOUNDARIES, REDRAW_TOO_LARGE
 */
export async function makeBase(
  pool: Pool,
  jurisdiction: string,
  scopeId: number | null,
  boundariesDigest: string | null,
): Promise<KeptBase> {
  const boundaries = boundariesDigest === null ? null : await readBoundaries(pool, jurisdiction, boundariesDigest);
  const { ground, moment } = await inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    return readBaseGround(client, jurisdiction, scopeId);
  });
  const job: BaseJob = { ground, boundaries };
  const stop = redrawSeconds.startTimer({ work: 'base' });
  const { bytes, firstEdit } = await runInThread<BaseMade>(
    new URL('./base_thread.ts', import.meta.url),
    job,
    [],
    LIMITS,
  );
  stop();
  const digest = await keepBytes(pool, jurisdiction, 'coverage', new Uint8Array(bytes));
  await exec(pool, redrawForgetBoundaries, { jurisdiction });
  return { digest, basedAt: moment, firstEdit };
}

/** Keeps bytes under their SHA-256. */
export async function keepBytes(
  pool: Pool,
  jurisdiction: string,
  kind: 'coverage' | 'boundaries',
  bytes: Uint8Array,
): Promise<string> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  await exec(pool, keepBlob, { jurisdiction, digest, kind, bytes: Buffer.from(bytes) });
  return digest;
}

/** @throws Problem UNKNOWN_BOUNDARIES */
async function readBoundaries(pool: Pool, jurisdiction: string, digest: string): Promise<BroughtPolygon[]> {
  const row = await maybeOne(pool, redrawBlob, { jurisdiction, digest, kind: 'boundaries' });
  if (row === null) throw unknownBoundaries(digest);
  const { features } = JSON.parse(row.bytes.toString('utf8')) as FeatureCollection<Polygon | MultiPolygon>;
  return features.map(({ geometry, properties }) => ({
    id: String(properties?.id),
    name: String(properties?.name ?? ''),
    outline: geometry,
  }));
}
