import type { MultiPolygon } from 'geojson';
import type { BoundaryUploadAnswer } from '../../../geodata/boundaries/boundary_upload.ts';
import type { BoundaryPolygon } from '../../../geodata/boundaries/repair_types.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { Actor } from '../../access/actor.ts';
import { auditAct } from '../../access/audit/audit_act.ts';
import { auditActorOf } from '../../access/audit/audit_entry.ts';
import type { Services } from '../../context.ts';
import { redrawAreas } from '../../generated/queries/redraw_areas.ts';
import { readBody } from '../../http/body_limit.ts';
import { runInThread } from '../../jobs/run_in_thread.ts';
import { many } from '../../store/queryable.ts';
import { keepBytes } from '../base/make_base.ts';
import { scopeNamed } from '../life/start_redraw.ts';
import type { BoundariesJob, BoundariesMade } from './boundaries_thread.ts';
import { readUploadOptions } from './upload_options.ts';

/** A county's villages as a Shapefile are some megabytes. */
const MOST_BYTES = 32 * 1024 * 1024;
const LIMITS = { milliseconds: 120_000, megabytes: 3000, tooSlow: tooMuch, broken: tooMuch };

/**
 * Takes in a file of boundaries: reads, repairs, and keeps the result where that is asked for.
 * @throws Problem BOUNDARIES_TOO_LARGE, BAD_UPLOAD_OPTIONS, BAD_REDRAW_SCOPE, and as reading and repair say
 */
export async function takeBoundaries(
  { pool, audit }: Pick<Services, 'pool' | 'audit'>,
  actor: Actor,
  jurisdiction: string,
  request: Request,
): Promise<BoundaryUploadAnswer> {
  const { bytes, name, options: text } = await readForm(request);
  const options = readUploadOptions(text);
  const scopeId = await scopeNamed(pool, jurisdiction, options.scope);
  const areas = await many(pool, redrawAreas, { jurisdiction, scopeId });
  const parents = areas.flatMap(({ isGrid, code, nameZh, nameEn, outline }): BoundaryPolygon[] =>
    isGrid ? [] : [{ id: code, name: nameZh, nameEn, outline: JSON.parse(outline) as MultiPolygon }],
  );
  const job: BoundariesJob = { bytes, file: name, options, parents };
  const given = { bytes: bytes.byteLength, scope: options.scope };
  const act = { action: 'redraw.boundaries', actor: auditActorOf(actor, jurisdiction), jurisdiction, given } as const;
  return auditAct(audit, act, async (note) => {
    const file = new URL('./boundaries_thread.ts', import.meta.url);
    const { answer, kept } = await runInThread<BoundariesMade>(file, job, [bytes.buffer], LIMITS);
    const digest = kept && (await keepBytes(pool, jurisdiction, 'boundaries', kept));
    note({ rows: answer.file.rows, kept: digest !== null, digest });
    return { ...answer, digest };
  });
}

/** The two parts of the form. */
async function readForm(request: Request) {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw badForm(type);
  const body = await readBody(request, MOST_BYTES, tooLarge);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
  const [file, options] = [form?.get('file'), form?.get('options') ?? null];
  if (!(file instanceof File)) throw badForm(type);
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name.slice(0, 200),
    options: options === null ? null : options instanceof File ? await options.text() : options,
  };
}

function badForm(type: string): Problem {
  return new Problem('BAD_UPLOAD', {
    zh: `请以表单 multipart/form-data 上传，含 file（边界文件）和 options 两项；收到的是“${type.slice(0, 60)}”。`,
    en: `Send a form, multipart/form-data, of the parts file (the boundaries) and options; it was '${type.slice(0, 60)}'.`,
  });
}

function tooLarge(limit: number): Problem {
  const megabytes = limit / 1024 / 1024;
  return new Problem('BOUNDARIES_TOO_LARGE', {
    zh: `边界文件超过 ${megabytes} MB；请先裁剪到本地或化简。`,
    en: `The file of boundaries has more than ${megabytes} MB; cut it to the place or simplify it first.`,
  });
}

function tooMuch(): Problem {
  return new Problem('BOUNDARIES_TOO_MUCH', {
    zh: '边界文件未能在限定的时间和内存内修复；请裁剪到一个街道或社区后再传。',
    en: 'The boundaries could not be repaired within the limits of time and memory; cut the file to a street or a community.',
  });
}
