import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import type { CaseIntake } from '../../cases/case_intake.ts';
import type { ReportOutcome } from '../../cases/new_case.ts';
import { placeTimeZone } from '../../generated/queries/place_time_zone.ts';
import { BodyTooLarge, readBody } from '../../http/body_limit.ts';
import { addressOf } from '../../http/remote_address.ts';
import { NOT_FOUND, problemResponse } from '../../http/respond.ts';
import { maybeOne } from '../../store/queryable.ts';
import { AtMost } from '../at_most.ts';
import { RateLimit } from '../rate_limit.ts';
import { bearerKey } from '../senders/bearer_key.ts';
import {
  KeyRefused,
  noteUse,
  type Sender,
  type SenderGround,
  senderOfCode,
  senderOfKey,
} from '../senders/find_sender.ts';
import { hashSenderKey } from '../senders/sender_key.ts';
import { kindsOfSender } from '../senders/sender_kinds.ts';
import { OWN_MAPPING, readFieldMapping } from './field_mapping.ts';
import { ownIdOf, readRow } from './read_row.ts';
import { parseJson, rowsOf } from './rows_of.ts';
import { Signatures } from './signature.ts';
import { ofKinds, readOrProblem, takeRows } from './take_rows.ts';

/** 1,000 reports of 8 kB. */
const INBOX_LIMIT = 8 * 1024 * 1024;
const MOST_REPORTS = 1000;
const BODIES_AT_ONCE = 8;
const BODIES_WAITING = 200;
const REQUESTS_PER_MINUTE = 1200;

const STATUSES: Readonly<Record<string, number>> = {
  KEY_REFUSED: 403,
  BAD_SIGNATURE: 403,
  SIGNATURE_EXPIRED: 403,
  SIGNATURE_REPEATED: 409,
  TOO_BUSY: 503,
};

/** POST /inbox/{jurisdiction}: reports of other systems as JSON; docs/ways-in.md has the form. */
export class Inbox {
  readonly #ground: SenderGround;
  readonly #pool: Pool;
  readonly #intake: CaseIntake;
  readonly #signatures = new Signatures();
  readonly #rate = new RateLimit(REQUESTS_PER_MINUTE);
  readonly #bodies = new AtMost(BODIES_AT_ONCE, BODIES_WAITING);

  constructor({ pool, audit, intake }: SenderGround & { readonly intake: CaseIntake }) {
    this.#ground = { pool, audit };
    this.#pool = pool;
    this.#intake = intake;
  }

  async respond(request: Request, pathname: string): Promise<Response> {
    const [, jurisdiction] = /^\/inbox\/(\d{6})$/.exec(pathname) ?? [];
    if (jurisdiction === undefined) return problemResponse(404, NOT_FOUND);
    if (request.method !== 'POST') return withHeader(problemResponse(405, ONLY_POST), 'allow', 'POST');
    try {
      const answered = await this.#bodies.run(() => this.#take(request, jurisdiction));
      return answered ?? tooMany(2);
    } catch (error) {
      if (error instanceof BodyTooLarge || !(error instanceof Problem)) throw error;
      const refused = problemResponse(STATUSES[error.code] ?? 400, error);
      return refused.status === 503 ? withHeader(refused, 'retry-after', '2') : refused;
    }
  }

  async #take(request: Request, jurisdiction: string): Promise<Response> {
    const key = bearerKey(request);
    const signature = request.headers.get('x-signature-256');
    const named = request.headers.get('x-sender');
    if (key === null && (signature === null || named === null)) {
      return withHeader(problemResponse(401, NO_KEY), 'www-authenticate', 'Bearer');
    }
    const { sender, secret } =
      key === null ? await this.#named(jurisdiction, named!) : await this.#keyed(jurisdiction, key, addressOf(request));
    const wait = this.#rate.take(`${jurisdiction}/${sender.code}`);
    if (wait > 0) return tooMany(wait);
    checkType(request);
    const body = await readBody(request, INBOX_LIMIT);
    if (signature !== null) this.#signatures.check(signature, body, secret, Math.floor(Date.now() / 1000));
    // Named is not known: whoever names a sender proves it by the signature.
    if (key === null) await noteUse(this.#ground, sender, addressOf(request));
    return this.#store(body, sender);
  }

  async #keyed(jurisdiction: string, key: string, address: string | null) {
    return {
      sender: await senderOfKey(this.#ground, key, { jurisdiction, way: 'webhook', address }),
      secret: hashSenderKey(key),
    };
  }

  /** Without its key: the signature alone says who it is, so that the key never goes over an open line. */
  async #named(jurisdiction: string, code: string) {
    const sender = await senderOfCode(this.#pool, jurisdiction, code);
    if (sender === null || sender.way !== 'webhook' || sender.keySha256 === null) throw new KeyRefused();
    return { sender, secret: sender.keySha256 };
  }

  async #store(body: Uint8Array, sender: Sender): Promise<Response> {
    const mapping = sender.mapping === null ? OWN_MAPPING : readFieldMapping(sender.mapping);
    const rows = rowsOf(parseJson(body), mapping);
    if (rows.length > MOST_REPORTS) throw tooManyReports(rows.length);
    const place = await maybeOne(this.#pool, placeTimeZone, { jurisdiction: sender.jurisdictionCode });
    const frame = { mapping, sender: sender.code, timeZone: place!.timeZone, ownId: null };
    const ofItsKinds = ofKinds(await kindsOfSender(this.#pool, sender));
    const read = rows.map((row) => ofItsKinds(readOrProblem(() => readRow(row, frame))));
    const outcomes = await takeRows(read, (reports) => this.#intake.report(sender.jurisdictionCode, reports));
    // Then nothing was stored, and the whole may come again.
    const busy = outcomes.find((outcome) => 'problem' in outcome && outcome.problem.code === 'TOO_BUSY');
    if (busy && 'problem' in busy) throw busy.problem;
    const reports = outcomes.map((outcome, index) => ({ id: ownIdOf(rows[index]!, mapping), ...written(outcome) }));
    const refused = outcomes.filter((outcome) => 'problem' in outcome).length;
    return Response.json(
      { taken: outcomes.length - refused, refused, reports },
      { headers: { 'cache-control': 'no-store' } },
    );
  }
}

function written(outcome: ReportOutcome) {
  if (!('problem' in outcome)) return { case: outcome.id, repeated: outcome.repeated };
  const { code, zh, en } = outcome.problem;
  return { problem: { code, zh, en } };
}

const ONLY_POST = { code: 'ONLY_POST', zh: '这里只接受 POST。', en: 'Only POST is taken here.' };
const NO_KEY = {
  code: 'NO_KEY',
  zh: '需要 Authorization: Bearer 密钥，或 X-Sender 加 X-Signature-256。',
  en: 'Authorization: Bearer KEY is needed, or X-Sender with X-Signature-256.',
};

/** Only JSON: a form on somebody else's page cannot send it without asking first. */
function checkType(request: Request): void {
  const type = request.headers.get('content-type') ?? '';
  if (/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return;
  throw new Problem('BAD_CONTENT_TYPE', {
    zh: `正文应为 application/json，收到的是“${type.slice(0, 60)}”。`,
    en: `The body should be application/json; it was '${type.slice(0, 60)}'.`,
  });
}

function tooManyReports(count: number): Problem {
  return new Problem('TOO_MANY_REPORTS', {
    zh: `一次最多 ${MOST_REPORTS} 条上报，收到 ${count} 条。`,
    en: `At most ${MOST_REPORTS} reports can come at once; there were ${count}.`,
  });
}

function tooMany(seconds: number): Response {
  const problem = {
    code: 'TOO_MANY_REQUESTS',
    zh: `发送太快，请 ${seconds} 秒后再试。`,
    en: `Too many requests; come back in ${seconds} s.`,
  };
  return withHeader(problemResponse(429, problem), 'retry-after', String(seconds));
}

function withHeader(response: Response, name: string, value: string): Response {
  response.headers.set(name, value);
  return response;
}
