import type { Pool } from 'pg';
import { HOTLINE_LIMITS } from '../../../geodata/formats/hotline/hotline_limits.ts';
import { hotlineTooLarge } from '../../../geodata/formats/hotline/read_workbook_file.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { Access } from '../../access/access.ts';
import { notAllowed } from '../../access/access_problems.ts';
import type { ActorGrant } from '../../access/actor.ts';
import { auditActorOf, auditSender } from '../../access/audit/audit_entry.ts';
import { requireRole } from '../../access/require_actor.ts';
import type { CaseIntake } from '../../cases/case_intake.ts';
import { hotlineSenders } from '../../generated/queries/hotline_senders.ts';
import { readBody } from '../../http/body_limit.ts';
import { addressOf } from '../../http/remote_address.ts';
import { NOT_FOUND, problemResponse } from '../../http/respond.ts';
import { refuseCrossSite } from '../../http/same_origin.ts';
import { many } from '../../store/queryable.ts';
import { AtMost } from '../at_most.ts';
import { bearerKey } from '../senders/bearer_key.ts';
import { KeyRefused, type SenderGround, senderOfKey } from '../senders/find_sender.ts';
import { addKeyless } from '../senders/manage_senders.ts';
import { importHotline } from './hotline_import.ts';
import { readHotlineRequest } from './hotline_request.ts';

/** Room for the options beside the file: a table of kinds of some thousand words. */
const OPTIONS_BYTES = 512 * 1024;
/** Each holds its file, and what is read of it, in memory. */
const FILES_AT_ONCE = 1;
const FILES_WAITING = 4;

const STATUS: Readonly<Record<string, number>> = {
  CROSS_SITE: 403,
  FILE_TOO_LARGE: 413,
  FILE_KIND: 415,
  UNKNOWN_JURISDICTION: 404,
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  MUST_CHANGE_PASSWORD: 403,
  KEY_REFUSED: 403,
  TOO_BUSY: 503,
};

/**
 * POST /hotline/{place}: a form of `file` and `options` (JSON, see HotlineRequest); answers HotlineAnswer.
 * Sent by somebody who is signed in, or by the sender itself with `Authorization: Bearer KEY`.
 * GET /hotline/{place}: who sends such files, and how their columns are read.
 */
export class Hotline {
  readonly #access: Access;
  readonly #ground: SenderGround;
  readonly #pool: Pool;
  readonly #intake: CaseIntake;
  readonly #files = new AtMost(FILES_AT_ONCE, FILES_WAITING);

  constructor({
    pool,
    audit,
    intake,
    access,
  }: SenderGround & { readonly intake: CaseIntake; readonly access: Access }) {
    this.#ground = { pool, audit };
    this.#access = access;
    this.#pool = pool;
    this.#intake = intake;
  }

  async respond(request: Request, path: string): Promise<Response> {
    const [, place] = /^\/hotline\/(\d{2,12})$/.exec(path) ?? [];
    if (place === undefined) return problemResponse(404, NOT_FOUND);
    if (request.method !== 'GET' && request.method !== 'POST') return problemResponse(405, ONLY_POST);
    try {
      if (request.method === 'GET') return await this.#list(request, place);
      const answer = await this.#files.run(() => this.#take(request, place));
      return answer === null ? problemResponse(503, BUSY) : noStore(answer);
    } catch (error) {
      if (error instanceof Problem) return problemResponse(STATUS[error.code] ?? 400, error);
      throw error;
    }
  }

  async #list(request: Request, place: string): Promise<Response> {
    requireRole(await this.#access.identify(request), place, UPLOADERS, UPLOADING);
    return noStore(await many(this.#pool, hotlineSenders, { jurisdiction: place }));
  }

  /** Who sends is known before the first byte of the file is read. */
  async #take(request: Request, place: string) {
    const { key, addsSender, by } = await this.#sentBy(request, place);
    const body = await readBody(request, HOTLINE_LIMITS.bytes + OPTIONS_BYTES, hotlineTooLarge);
    const { file, options } = await readForm(body, request.headers.get('content-type') ?? '');
    const asked = readHotlineRequest(options, key?.code);
    if (key !== null && asked.sender !== key.code) throw new KeyRefused();
    return importHotline({ ...this.#ground, intake: this.#intake, addsSender, by }, place, file, asked);
  }

  /** A sender by its key, which adds no other; or somebody who is signed in. */
  async #sentBy(request: Request, place: string) {
    const key = bearerKey(request);
    if (key !== null) {
      const address = addressOf(request);
      const sender = await senderOfKey(this.#ground, key, { jurisdiction: place, way: 'hotline', address });
      const by = auditSender(place, sender.code, address);
      return { key: sender, addsSender: () => Promise.reject(new KeyRefused()), by };
    }
    refuseCrossSite(request);
    const actor = await this.#access.identify(request);
    const grants = requireRole(actor, place, UPLOADERS, UPLOADING);
    const addsSender = async ({ code, name }: { readonly code: string; readonly name: string }) => {
      if (!grants.some(holdsWholePlace)) throw notAllowed('saveSender', place);
      await addKeyless(this.#pool, { place, code, way: 'hotline', name });
    };
    return { key: null, addsSender, by: auditActorOf(actor, place) };
  }
}

/** Who may bring in a hotline's files; a sender that is new only an administrator of the whole place. */
const UPLOADERS = ['administrator', 'street', 'community'] as const;
const UPLOADING = 'hotline';

function holdsWholePlace({ role, region }: ActorGrant): boolean {
  return role === 'administrator' && region === null;
}

async function readForm(body: Uint8Array<ArrayBuffer>, type: string) {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
  const file = form?.get('file');
  const options = form?.get('options');
  if (!(file instanceof File) || typeof options !== 'string') throw badForm();
  return { file: new Uint8Array(await file.arrayBuffer()), options: parsed(options) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badForm();
  }
}

function noStore(value: unknown): Response {
  return Response.json(value, { headers: { 'cache-control': 'no-store' } });
}

function badForm(): Problem {
  return new Problem('BAD_FORM', {
    zh: '请以 multipart/form-data 发送：file 是文件，options 是 JSON 选项。',
    en: 'Send multipart/form-data: file is the file, options the options as JSON.',
  });
}

const ONLY_POST = new Problem('ONLY_POST', {
  zh: '热线文件以 POST 发送到这个地址。',
  en: 'Hotline files are sent to this address by POST.',
});

const BUSY = new Problem('BUSY', {
  zh: '正在读取其他文件，请稍后再试。',
  en: 'Other files are being read; try again in a moment.',
});
