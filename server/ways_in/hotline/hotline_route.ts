import type { Pool } from 'pg';
import { HOTLINE_LIMITS } from '../../../geodata/formats/hotline/hotline_limits.ts';
import { hotlineTooLarge } from '../../../geodata/formats/hotline/read_workbook_file.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { CaseIntake } from '../../cases/case_intake.ts';
import { hotlineSenders } from '../../generated/queries/hotline_senders.ts';
import { readBody } from '../../http/body_limit.ts';
import { NOT_FOUND, problemResponse } from '../../http/respond.ts';
import { refuseCrossSite } from '../../http/same_origin.ts';
import { many } from '../../store/queryable.ts';
import { AtMost } from '../at_most.ts';
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
  TOO_BUSY: 503,
};

/**
 * POST /hotline/{place}: a form of `file` and `options` (JSON, see HotlineRequest); answers HotlineAnswer.
 * GET /hotline/{place}: who sends such files, and how their columns are read.
 */
export class Hotline {
  readonly #pool: Pool;
  readonly #intake: CaseIntake;
  readonly #files = new AtMost(FILES_AT_ONCE, FILES_WAITING);

  constructor({ pool, intake }: { readonly pool: Pool; readonly intake: CaseIntake }) {
    this.#pool = pool;
    this.#intake = intake;
  }

  async respond(request: Request, path: string): Promise<Response> {
    const [, place] = /^\/hotline\/(\d{2,12})$/.exec(path) ?? [];
    if (place === undefined) return problemResponse(404, NOT_FOUND);
    if (request.method === 'GET') return noStore(await many(this.#pool, hotlineSenders, { jurisdiction: place }));
    if (request.method !== 'POST') return problemResponse(405, ONLY_POST);
    try {
      const answer = await this.#files.run(() => this.#take(request, place));
      return answer === null ? problemResponse(503, BUSY) : noStore(answer);
    } catch (error) {
      if (error instanceof Problem) return problemResponse(STATUS[error.code] ?? 400, error);
      throw error;
    }
  }

  async #take(request: Request, place: string) {
    refuseCrossSite(request);
    const body = await readBody(request, HOTLINE_LIMITS.bytes + OPTIONS_BYTES, hotlineTooLarge);
    const { file, options } = await readForm(body, request.headers.get('content-type') ?? '');
    return importHotline({ pool: this.#pool, intake: this.#intake }, place, file, readHotlineRequest(options));
  }
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
