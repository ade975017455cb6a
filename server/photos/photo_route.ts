import type { Pool } from 'pg';
import { ROLES } from '../../geodata/access/roles.ts';
import { Problem } from '../../geodata/problem.ts';
import type { Access } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { auditAct } from '../access/audit/audit_act.ts';
import { auditActorOf } from '../access/audit/audit_entry.ts';
import type { AuditLog } from '../access/audit/audit_log.ts';
import { isInScope } from '../access/case_scope.ts';
import { refusedAddress } from '../access/guard_route.ts';
import { REPORTERS } from '../access/rights.ts';
import type { Services } from '../context.ts';
import { photoBody } from '../generated/queries/photo_body.ts';
import { photoCases } from '../generated/queries/photo_cases.ts';
import { photoThumbnail } from '../generated/queries/photo_thumbnail.ts';
import { photoUploader } from '../generated/queries/photo_uploader.ts';
import { placeTimeZone } from '../generated/queries/place_time_zone.ts';
import { readBody } from '../http/body_limit.ts';
import { NOT_FOUND, PRIVATE_IMMUTABLE, problemResponse } from '../http/respond.ts';
import { refuseCrossSite } from '../http/same_origin.ts';
import type { CaseReaders } from '../resolvers/case_loaders.ts';
import { many, maybeOne } from '../store/queryable.ts';
import { PhotoMaker } from './make/photo_maker.ts';
import { PHOTO_LIMITS } from './photo_limits.ts';
import { type StoredPhoto, storePhoto } from './store_photo.ts';

/** Whoever may report sends photos; nobody looks at one on a wall. */
const SEND = REPORTERS;
const SEE = ROLES.filter((role) => role !== 'wall');

const ADDRESS = /^\/photos\/(\d{2,12})(?:\/([0-9a-f]{64})(\/thumbnail)?)?$/;

/** Photos of cases: taken in at /photos/{place}, given out at /photos/{place}/{hash} and …/thumbnail. */
export class Photos {
  readonly #pool: Pool;
  readonly #access: Access;
  readonly #audit: AuditLog;
  readonly #cases: CaseReaders;
  readonly #maker = new PhotoMaker();
  #atOnce = 0;

  constructor({ pool, access, audit, cases }: Pick<Services, 'pool' | 'access' | 'audit' | 'cases'>) {
    this.#pool = pool;
    this.#access = access;
    this.#audit = audit;
    this.#cases = cases;
  }

  async respond(request: Request, path: string): Promise<Response> {
    const [, place, hash, thumbnail] = ADDRESS.exec(path) ?? [];
    if (place === undefined) return problemResponse(404, NOT_FOUND);
    const actor = await this.#access.identify(request);
    const refused = refusedAddress(actor, place, hash === undefined ? SEND : SEE);
    if (refused) return refused;
    if (hash !== undefined) return this.#give(request, actor, place, hash, thumbnail !== undefined);
    if (request.method === 'POST') return this.#takeOrRefuse(request, actor, place);
    return problemResponse(405, ONLY_POST);
  }

  async #give(request: Request, actor: Actor, jurisdiction: string, hash: string, small: boolean): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return problemResponse(405, ONLY_GET);
    const headers = {
      'cache-control': PRIVATE_IMMUTABLE,
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${small ? 't' : ''}${hash}"`,
    };
    if (!(await this.#mayBeSeen(actor, jurisdiction, hash))) return problemResponse(404, NOT_FOUND);
    const found = await this.#found(jurisdiction, hash, small);
    if (found === null) return problemResponse(404, NOT_FOUND);
    if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(found.body), {
      headers: { ...headers, 'content-type': found.mediaType, 'content-length': String(found.body.byteLength) },
    });
  }

  /** With a case that he may see, or sent by himself. */
  async #mayBeSeen(actor: Actor, jurisdiction: string, hash: string): Promise<boolean> {
    const cases = await many(this.#pool, photoCases, { jurisdiction, hash });
    const scope = await this.#access.scopeOf(actor, jurisdiction);
    const readers = this.#cases.of(scope);
    const rows = await Promise.all(cases.map(({ caseId }) => readers.cases.load({ jurisdiction, asOf: null }, caseId)));
    if (rows.some((row) => row && isInScope(scope, row))) return true;
    const sent = await maybeOne(this.#pool, photoUploader, { jurisdiction, hash });
    return actor.kind === 'account' && sent?.accountId === actor.id;
  }

  async #found(jurisdiction: string, hash: string, small: boolean) {
    if (!small) return maybeOne(this.#pool, photoBody, { jurisdiction, hash });
    const row = await maybeOne(this.#pool, photoThumbnail, { jurisdiction, hash });
    return row && { mediaType: 'image/jpeg', body: row.thumbnail };
  }

  /**
   * Makes and keeps a photo that came by another way in.
   * @throws Problem PHOTO_TOO_LARGE, PHOTO_BUSY, or as PhotoMaker
   */
  async keep(
    place: { readonly code: string; readonly timeZone: string },
    sent: Uint8Array<ArrayBuffer>,
  ): Promise<StoredPhoto> {
    if (sent.byteLength > PHOTO_LIMITS.bytes) throw tooLarge(PHOTO_LIMITS.bytes);
    if (this.#atOnce >= PHOTO_LIMITS.atOnce) throw busy();
    this.#atOnce++;
    try {
      return await storePhoto(this.#pool, place, await this.#maker.make(sent));
    } finally {
      this.#atOnce--;
    }
  }

  async #takeOrRefuse(request: Request, actor: Actor, place: string): Promise<Response> {
    try {
      return await this.#take(request, actor, place);
    } catch (error) {
      if (error instanceof Problem) return problemResponse(STATUS[error.code] ?? 400, error);
      throw error;
    }
  }

  async #take(request: Request, actor: Actor, code: string): Promise<Response> {
    refuseCrossSite(request);
    refuseForm(request);
    if (this.#atOnce >= PHOTO_LIMITS.atOnce) throw busy();
    this.#atOnce++;
    try {
      const place = await maybeOne(this.#pool, placeTimeZone, { jurisdiction: code });
      if (place === null) return problemResponse(404, NOT_FOUND);
      const sent = await readBody(request, PHOTO_LIMITS.bytes, tooLarge);
      const made = await this.#maker.make(sent);
      const by = auditActorOf(actor, code);
      const given = { bytes: made.body.byteLength };
      const act = { action: 'photo.taken', actor: by, jurisdiction: code, given } as const;
      const stored = await auditAct(this.#audit, act, async (note) => {
        const photo = await storePhoto(this.#pool, { code, timeZone: place.timeZone }, made, actor.id);
        note({ width: photo.width, height: photo.height }, photo.hash);
        return photo;
      });
      return Response.json(stored, { status: 201, headers: { 'cache-control': 'no-store' } });
    } finally {
      this.#atOnce--;
    }
  }
}

const STATUS: Readonly<Record<string, number>> = {
  CROSS_SITE: 403,
  PHOTO_TOO_LARGE: 413,
  PHOTO_PIXELS: 413,
  PHOTO_CONTENT_TYPE: 415,
  PHOTO_KIND: 415,
  PHOTO_BUSY: 503,
  AUDIT_UNAVAILABLE: 503,
};

const ONLY_POST = new Problem('ONLY_POST', {
  zh: '照片以 POST 上传到这个地址。',
  en: 'Photos are sent to this address by POST.',
});

const ONLY_GET = new Problem('ONLY_GET', {
  zh: '已保存的照片不能改，只能读取。',
  en: 'A photo that is kept cannot be changed, only read.',
});

/** A form of another site can send text/plain and multipart without asking first; it cannot send these. */
function refuseForm({ headers }: Request): void {
  const type = headers.get('content-type') ?? '';
  if (/^(image\/[\w.+-]+|application\/octet-stream)(;|$)/i.test(type)) return;
  throw new Problem('PHOTO_CONTENT_TYPE', {
    zh: `Content-Type 是“${type.slice(0, 60)}”；请把照片本身作为正文发送，写明 image/jpeg、image/png、image/webp 或 application/octet-stream。`,
    en: `The Content-Type is '${type.slice(0, 60)}'; send the photo itself as the body, as image/jpeg, image/png, image/webp or application/octet-stream.`,
  });
}

function tooLarge(limit: number): Problem {
  const megabytes = limit / 1024 / 1024;
  return new Problem('PHOTO_TOO_LARGE', {
    zh: `照片超过 ${megabytes} MB；请用较低的画质或分辨率再传。`,
    en: `The photo has more than ${megabytes} MB; send it at a lower quality or resolution.`,
  });
}

function busy(): Problem {
  return new Problem('PHOTO_BUSY', {
    zh: `正在处理 ${PHOTO_LIMITS.atOnce} 张照片，请稍后再传。`,
    en: `${PHOTO_LIMITS.atOnce} photos are being worked on; send this one again in a moment.`,
  });
}
