import { writeFigures } from '../../../geodata/formats/boundaries/write_figures.ts';
import { writeFlatGeobuf } from '../../../geodata/formats/boundaries/write_flatgeobuf.ts';
import { writeGeoJson } from '../../../geodata/formats/boundaries/write_geojson.ts';
import { writeGeoPackage } from '../../../geodata/formats/boundaries/write_geopackage.ts';
import { writeShapefileZip } from '../../../geodata/formats/boundaries/write_shapefile_zip.ts';
import { Problem } from '../../../geodata/problem.ts';
import { statusOfRefusal } from '../../access/access_problems.ts';
import type { Actor } from '../../access/actor.ts';
import { auditAct } from '../../access/audit/audit_act.ts';
import { auditActorOf } from '../../access/audit/audit_entry.ts';
import { refusalFor } from '../../access/judge_right.ts';
import { RIGHTS } from '../../access/rights.ts';
import type { Services } from '../../context.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { fileResponse, NOT_FOUND, problemResponse } from '../../http/respond.ts';
import { refuseCrossSite } from '../../http/same_origin.ts';
import type { JurisdictionRow } from '../../rows.ts';
import { maybeOne } from '../../store/queryable.ts';
import { foldRedraw } from '../effect/fold_redraw.ts';
import type { FoldedRedraw } from '../effect/fold_thread.ts';
import type { RedrawRow } from '../redraw_rows.ts';
import { redrawsWithIds } from '../redraw_store.ts';
import { draftSheet } from './draft_sheet.ts';
import { gridSheetOf } from './grid_sheet_of.ts';
import { takeBoundaries } from './take_boundaries.ts';

const UPLOAD = /^\/redraws\/(\d{2,12})\/boundaries$/;
const FILE =
  /^\/redraws\/(\d{2,12})\/([0-9a-f-]{36})(?:\.(geojson|shp\.zip|gpkg|fgb|xlsx)|\/sheets\/([\w.-]{1,80})\.pdf)$/;

const TYPES = {
  geojson: 'application/geo+json',
  'shp.zip': 'application/zip',
  gpkg: 'application/geopackage+sqlite3',
  fgb: 'application/octet-stream',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;
type Format = keyof typeof TYPES;

const ENCODINGS = ['utf-8', 'gbk', 'big5'] as const;

/**
 * Files of drafts: boundaries are taken in at /redraws/{place}/boundaries; a draft as it is now is given out at
 * /redraws/{place}/{id}.geojson, .shp.zip (?encoding=gbk), .gpkg, .fgb and .xlsx, and the sheet of a grid at …/{id}/sheets/{grid}.pdf, by its code or, for a new one, its key.
 */
export class RedrawFiles {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async respond(request: Request, pathname: string): Promise<Response> {
    const actor = await this.#services.access.identify(request);
    try {
      const [, uploadPlace] = UPLOAD.exec(pathname) ?? [];
      if (uploadPlace !== undefined) return await this.#take(request, actor, uploadPlace);
      const [, place, id, ending, grid] = FILE.exec(pathname) ?? [];
      if (place === undefined || id === undefined) return problemResponse(404, NOT_FOUND);
      const query = new URL(request.url).searchParams;
      return await this.#give(request, actor, place, id, {
        format: (ending ?? 'pdf') as Format,
        grid: grid ?? null,
        query,
      });
    } catch (error) {
      if (error instanceof Problem) return problemResponse(STATUS[error.code] ?? statusOfRefusal(error) ?? 400, error);
      throw error;
    }
  }

  async #take(request: Request, actor: Actor, place: string): Promise<Response> {
    if (request.method !== 'POST') return problemResponse(405, ONLY_POST);
    const refused = refusedFor(actor, RIGHTS.Mutation!.startRedraw!, place);
    if (refused) return refused;
    refuseCrossSite(request);
    const answer = await takeBoundaries(this.#services, actor, place, request);
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  }

  async #give(request: Request, actor: Actor, code: string, id: string, asked: Asked): Promise<Response> {
    if (request.method !== 'GET') return problemResponse(405, ONLY_GET);
    const refused = refusedFor(actor, RIGHTS.Jurisdiction!.redraw!, code);
    if (refused) return refused;
    const { pool, audit, viewer } = this.#services;
    const place = await maybeOne(pool, jurisdictions, { code });
    const [redraw] = await redrawsWithIds(pool, code, [id]);
    // Figures of a grid may be of a few homes: they go to those who may see small counts.
    if (place === null || redraw === undefined || !(await viewer.seesSmallCounts(actor, code))) {
      return problemResponse(404, NOT_FOUND);
    }
    const { format, grid } = asked;
    const encoding = format === 'shp.zip' ? encodingOf(asked.query) : null;
    const given = { format, encoding, grid };
    const act = {
      action: 'export.redraw',
      actor: auditActorOf(actor, code),
      jurisdiction: code,
      subject: id,
      given,
    } as const;
    const bytes = await auditAct(audit, act, async (note) => {
      const folded = await foldRedraw(pool, redraw, redraw.editCount);
      note({ rows: grid === null ? folded.grids.length : 1 });
      return this.#write(place, redraw, folded, asked);
    });
    const name = `redraw-${code}${grid === null ? '' : `-${grid}`}.${format}`;
    const shown = `${place.nameZh}-${redraw.name}${grid === null ? '' : `-${grid}`}.${format}`;
    return fileResponse(new Uint8Array(bytes), TYPES[format], name, shown);
  }

  async #write(
    place: JurisdictionRow,
    redraw: RedrawRow,
    folded: FoldedRedraw,
    { format, grid, query }: Asked,
  ): Promise<Uint8Array> {
    const language = query.get('language') === 'en' ? 'en' : 'zh';
    if (grid !== null) return gridSheetOf(this.#services.pool, place, redraw, folded, { grid, language });
    const sheet = draftSheet(redraw, folded, place);
    if (format === 'geojson') return writeGeoJson(sheet);
    if (format === 'gpkg') return writeGeoPackage(sheet);
    if (format === 'fgb') return writeFlatGeobuf(sheet);
    if (format === 'xlsx') return writeFigures(sheet);
    return writeShapefileZip(sheet, encodingOf(query));
  }
}

interface Asked {
  readonly format: Format;
  /** Code of the grid whose sheet it is; null: all of the draft. */
  readonly grid: string | null;
  readonly query: URLSearchParams;
}

function refusedFor(actor: Actor, right: Parameters<typeof refusalFor>[1], place: string): Response | null {
  const refusal = refusalFor(actor, right, place, 'redraws');
  if (refusal === null) return null;
  // Whoever has no right to it does not learn either whether it is there.
  return statusOfRefusal(refusal) === 401 ? problemResponse(401, refusal) : problemResponse(404, NOT_FOUND);
}

/** @throws Problem BAD_ENCODING */
function encodingOf(query: URLSearchParams): (typeof ENCODINGS)[number] {
  const given = query.get('encoding') ?? 'utf-8';
  const encoding = ENCODINGS.find((each) => each === given);
  if (encoding !== undefined) return encoding;
  throw new Problem('BAD_ENCODING', {
    zh: `属性编码“${given.slice(0, 20)}”不可用；可选 ${ENCODINGS.join('、')}。`,
    en: `Attributes cannot be written as '${given.slice(0, 20)}'; choose one of ${ENCODINGS.join(', ')}.`,
  });
}

const STATUS: Readonly<Record<string, number>> = {
  CROSS_SITE: 403,
  UNKNOWN_GRID: 404,
  BOUNDARIES_TOO_LARGE: 413,
  BAD_UPLOAD: 415,
  AUDIT_UNAVAILABLE: 503,
};

const ONLY_POST = new Problem('ONLY_POST', {
  zh: '边界文件以 POST 上传到这个地址。',
  en: 'Boundaries are sent to this address by POST.',
});

const ONLY_GET = new Problem('ONLY_GET', {
  zh: '草案的文件只能读取。',
  en: 'The files of a draft can only be read.',
});
