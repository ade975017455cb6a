import type { Pool } from 'pg';
import type { CaseIntake } from '../../cases/case_intake.ts';
import { open311KeepDetails } from '../../generated/queries/open311_keep_details.ts';
import { open311Requests } from '../../generated/queries/open311_requests.ts';
import { addressOf } from '../../http/remote_address.ts';
import type { Photos } from '../../photos/photo_route.ts';
import { exec, one } from '../../store/queryable.ts';
import { AtMost } from '../at_most.ts';
import { RateLimit } from '../rate_limit.ts';
import { caseKey } from '../senders/case_key.ts';
import { type Sender, type SenderGround, senderOfKey } from '../senders/find_sender.ts';
import { kindsOfSender } from '../senders/sender_kinds.ts';
import { writeW3cDatetime } from '../w3c_datetime.ts';
import type { Language } from './answer.ts';
import type { Open311Place } from './discovery.ts';
import { badParameter, GeoReportError } from './georeport_error.ts';
import type { Parameters } from './parameters.ts';
import { isMultipart, type ReadForm, readForm } from './read_form.ts';
import { type ReadReport, readReport } from './read_report.ts';
import type { ServiceTree } from './service_list.ts';
import { serviceNotice } from './service_request.ts';

export interface TakenReport {
  readonly id: string;
  /** It was there before, under the same key. */
  readonly repeated: boolean;
  readonly serviceNotice: string | null;
}

interface Ground {
  placeOf(parameters: Parameters): Open311Place;
  treeOf(place: Open311Place): Promise<ServiceTree>;
  readonly language: Language;
}

/** Forms with photos that are held in memory at once, up to 25 MB each: the key in them is only known once they are read. */
const MULTIPART_AT_ONCE = 4;
const MULTIPART_WAITING = 16;
const REPORTS_PER_MINUTE = 600;
const MOST_KEY = 150;

/** Takes in the reports of POST requests. */
export class ReportTaker {
  readonly #ground: SenderGround;
  readonly #pool: Pool;
  readonly #intake: CaseIntake;
  readonly #photos: Photos;
  readonly #forms = new AtMost(MULTIPART_AT_ONCE, MULTIPART_WAITING);
  readonly #rate = new RateLimit(REPORTS_PER_MINUTE);

  constructor({ pool, audit, intake, photos }: SenderGround & { intake: CaseIntake; photos: Photos }) {
    this.#ground = { pool, audit };
    this.#pool = pool;
    this.#intake = intake;
    this.#photos = photos;
  }

  /**
   * Stores the report that a POST brings; it is durable when this returns.
   * @throws Problem of one of the kinds that `errorAnswer` knows
   */
  async take(request: Request, query: Parameters, ground: Ground): Promise<TakenReport> {
    const work = async () => this.#store(request, await readForm(request), query, ground);
    const taken = isMultipart(request) ? await this.#forms.run(work) : await work();
    if (taken !== null) return taken;
    throw tooMany(2);
  }

  async #store(request: Request, { fields, media }: ReadForm, query: Parameters, ground: Ground): Promise<TakenReport> {
    const form = fields.and(query);
    const place = ground.placeOf(form);
    const from = await this.#sender(form, place.code, addressOf(request));
    const sender = from.code;
    const read = readReport(form, await ground.treeOf(place), ground.language);
    const refused = (await kindsOfSender(this.#pool, from))(read.report.kind);
    if (refused !== null) throw refused;
    const ownKey = readIdempotencyKey(request);
    const photos = new Set<string>();
    for (const bytes of media) photos.add((await this.#photos.keep(place, bytes)).hash);
    const [outcome] = await this.#intake.report(place.code, [
      { ...read.report, sender, photos: [...photos], idempotencyKey: ownKey === null ? null : caseKey(sender, ownKey) },
    ]);
    if ('problem' in outcome!) throw outcome.problem;
    const { id, repeated } = outcome!;
    await this.#keepDetails(place.code, id, read);
    return { id, repeated, serviceNotice: await this.#notice(place, id, ground.language) };
  }

  async #sender(form: Parameters, jurisdiction: string, address: string | null): Promise<Sender> {
    const key = form.one('api_key');
    if (key === null) {
      throw new GeoReportError(403, 'NO_API_KEY', { zh: '没有给出 api_key。', en: 'No api_key was given.' });
    }
    const sender = await senderOfKey(this.#ground, key, { jurisdiction, way: 'open311', address });
    const wait = this.#rate.take(`${jurisdiction}/${sender.code}`);
    if (wait > 0) throw tooMany(wait);
    return sender;
  }

  /** After the case, whose id it needs; a sender that was cut off in between gets no answer, asks again and mends it. */
  async #keepDetails(jurisdiction: string, id: string, { mediaUrl, addressId, attributes }: ReadReport) {
    if (mediaUrl === null && addressId === null && Object.keys(attributes).length === 0) return;
    await exec(this.#pool, open311KeepDetails, { jurisdiction, id, mediaUrl, addressId, attributes });
  }

  async #notice({ code, timeZone }: Open311Place, id: string, language: Language): Promise<string | null> {
    const question = { ids: [id], from: null, to: null, kinds: null, closed: null, limit: 1, offset: 0 };
    const { dueAt } = await one(this.#pool, open311Requests, { jurisdiction: code, ...question });
    return serviceNotice(dueAt && writeW3cDatetime(dueAt, timeZone), language);
  }
}

function readIdempotencyKey(request: Request): string | null {
  const key = request.headers.get('idempotency-key')?.trim() || null;
  if (key === null || (/^[\x20-\x7e]+$/.test(key) && key.length <= MOST_KEY)) return key;
  throw badParameter('Idempotency-Key', key, `至多 ${MOST_KEY} 个 ASCII 字符`, `at most ${MOST_KEY} ASCII characters`);
}

function tooMany(seconds: number): GeoReportError {
  const sentences = { zh: `上报太快，请 ${seconds} 秒后再试。`, en: `Too many reports; come back in ${seconds} s.` };
  return new GeoReportError(429, 'TOO_MANY_REPORTS', sentences, { 'retry-after': String(seconds) });
}
