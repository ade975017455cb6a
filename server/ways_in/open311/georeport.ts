import type { CaseIntake } from '../../cases/case_intake.ts';
import { caseKinds } from '../../generated/queries/case_kinds.ts';
import { open311Notes } from '../../generated/queries/open311_notes.ts';
import { open311Places } from '../../generated/queries/open311_places.ts';
import { open311Requests } from '../../generated/queries/open311_requests.ts';
import { compressAnswer } from '../../http/compress_answer.ts';
import type { Photos } from '../../photos/photo_route.ts';
import { many } from '../../store/queryable.ts';
import { AtMost } from '../at_most.ts';
import type { SenderGround } from '../senders/find_sender.ts';
import { answer, type Format, formatOf, type Language, languageOf } from './answer.ts';
import { discovery, type Open311Place } from './discovery.ts';
import { errorAnswer } from './error_answer.ts';
import { GeoReportError, shown } from './georeport_error.ts';
import { originOf } from './origin_of.ts';
import { Parameters } from './parameters.ts';
import { offeredService } from './read_report.ts';
import { ReportTaker } from './report_taker.ts';
import { isRequestId, MOST_REQUESTS, type RequestsQuestion, readRequestsQuestion } from './requests_question.ts';
import { serviceDefinition } from './service_definition.ts';
import { ServiceTree, serviceList } from './service_list.ts';
import { type AnswerFrame, extended, type RequestRow, serviceRequest } from './service_request.ts';
import { readTarget, type Target } from './target.ts';
import type { AnswerValue } from './write_xml.ts';

export interface GeoReportOptions extends SenderGround {
  readonly intake: CaseIntake;
  readonly photos: Photos;
  /** Whom to ask, in the words of whoever runs the server. */
  readonly contact: string | null;
  /** Address of this server as PUBLIC_URL has it; null: as the asker reached it. */
  readonly publicUrl: string | null;
}

/** How one request is answered. */
interface Manner {
  readonly format: Format;
  readonly language: Language;
  readonly origin: string;
}

/** Lists that are made at once: each may hold a thousand requests, and the pool is everybody's. */
const LISTS_AT_ONCE = 4;
const LISTS_WAITING = 60;

/** Open311 GeoReport v2 below /open311/: http://wiki.open311.org/GeoReport_v2 */
export class GeoReport {
  readonly #options: GeoReportOptions;
  readonly #reports: ReportTaker;
  readonly #lists = new AtMost(LISTS_AT_ONCE, LISTS_WAITING);

  constructor(options: GeoReportOptions) {
    this.#options = options;
    this.#reports = new ReportTaker(options);
  }

  /** Never throws: whatever goes wrong is answered in the format that was asked for. */
  async respond(request: Request, pathname: string): Promise<Response> {
    const { target, ending } = readTarget(pathname);
    const origin = this.#options.publicUrl ?? originOf(request);
    const manner = { format: formatOf(ending, request), language: languageOf(request), origin };
    const response = await this.#answer(request, target, manner).catch((error: unknown) => errorAnswer(error, manner));
    return compressAnswer(request, response);
  }

  async #answer(request: Request, target: Target | null, manner: Manner): Promise<Response> {
    if (target === null) throw notFound('这个地址下没有内容。', 'There is nothing at this address.');
    checkMethod(request.method, target);
    const query = new Parameters(new URL(request.url).searchParams);
    const places = await many(this.#options.pool, open311Places, undefined);
    if (target.what === 'discovery') {
      return answer(manner, 'discovery', discovery(places, { ...manner, contact: this.#options.contact }));
    }
    if (request.method === 'POST') return this.#take(request, query, places, manner);
    const place = placeOf(query, places);
    const tree = await this.#treeOf(place);
    if (target.what === 'services') return answer(manner, 'services', serviceList(tree, manner.language));
    if (target.what === 'service') {
      const kind = offeredService(target.id, tree);
      return answer(manner, 'service_definition', serviceDefinition(tree, kind, manner.language));
    }
    const frame = frameOf(place, tree, manner);
    const listed = await this.#lists.run(() => this.#requests(target, query, place, frame));
    if (listed === null) throw busy();
    return answer(manner, 'service_requests', listed);
  }

  /** POST requests. */
  async #take(request: Request, query: Parameters, places: readonly Open311Place[], manner: Manner) {
    const taken = await this.#reports.take(request, query, {
      placeOf: (parameters) => placeOf(parameters, places),
      treeOf: (place) => this.#treeOf(place),
      language: manner.language,
    });
    const location = `${manner.origin}/open311/v2/requests/${taken.id}.${manner.format}`;
    return answer(
      { ...manner, status: taken.repeated ? 200 : 201 },
      'service_requests',
      [{ service_request_id: taken.id, service_notice: taken.serviceNotice, account_id: null }],
      { location },
    );
  }

  async #requests(target: Target, query: Parameters, place: Open311Place, frame: AnswerFrame): Promise<AnswerValue> {
    if (target.id === null) {
      const question = readRequestsQuestion(query, place.timeZone, new Date());
      return this.#written(await this.#rows(place, question, frame.tree), query, place, frame);
    }
    const rows = isRequestId(target.id) ? await this.#rows(place, byId(target.id), frame.tree) : [];
    if (rows.length === 0) {
      throw notFound(`没有“${shown(target.id)}”这件上报。`, `There is no request '${shown(target.id)}'.`);
    }
    // Every service here is realtime, so no token was ever given out: an id is a token of itself.
    if (target.what === 'token') return [{ service_request_id: rows[0]!.caseId, token: target.id }];
    return this.#written(rows, query, place, frame);
  }

  #rows({ code }: Open311Place, question: RequestsQuestion, tree: ServiceTree): Promise<readonly RequestRow[]> {
    const kinds = question.kinds?.flatMap((kind) => tree.withBelow(kind)) ?? null;
    return many(this.#options.pool, open311Requests, { ...question, jurisdiction: code, kinds });
  }

  async #written(rows: readonly RequestRow[], query: Parameters, { code }: Open311Place, frame: AnswerFrame) {
    if (!query.flag('extensions')) return rows.map((row) => serviceRequest(row, frame));
    const ids = rows.map(({ caseId }) => caseId);
    const notes = Map.groupBy(
      await many(this.#options.pool, open311Notes, { jurisdiction: code, ids }),
      ({ caseId }) => caseId,
    );
    return rows.map((row) => ({ ...serviceRequest(row, frame), ...extended(row, notes.get(row.caseId) ?? [], frame) }));
  }

  async #treeOf({ code }: Open311Place): Promise<ServiceTree> {
    return new ServiceTree(await many(this.#options.pool, caseKinds, { jurisdiction: code }));
  }
}

function frameOf({ code, timeZone }: Open311Place, tree: ServiceTree, { language, origin }: Manner): AnswerFrame {
  return { tree, timeZone, language, photoUrl: (hash) => `${origin}/photos/${code}/${hash}` };
}

function byId(id: string): RequestsQuestion {
  return { ids: [id], from: null, to: null, kinds: null, closed: null, limit: MOST_REQUESTS, offset: 0 };
}

/** The place that is meant: the only one needs no name. */
function placeOf(parameters: Parameters, places: readonly Open311Place[]): Open311Place {
  const id = parameters.one('jurisdiction_id');
  if (id === null && places.length === 1) return places[0]!;
  const place = places.find(({ code }) => code === id);
  if (place) return place;
  if (id !== null)
    throw notFound(`没有 jurisdiction_id“${shown(id)}”。`, `There is no jurisdiction_id '${shown(id)}'.`);
  throw new GeoReportError(400, 'NO_JURISDICTION_ID', {
    zh: '没有给出 jurisdiction_id：本服务器管理多个地方。',
    en: 'No jurisdiction_id was given, and this server holds several places or none.',
  });
}

function checkMethod(method: string, { what }: Target): void {
  const allowed = what === 'requests' ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
  if (allowed.includes(method)) return;
  const sentences = { zh: `这里不能用 ${method}。`, en: `${method} cannot be used here.` };
  throw new GeoReportError(405, 'METHOD_NOT_ALLOWED', sentences, { allow: allowed.join(', ') });
}

function notFound(zh: string, en: string): GeoReportError {
  return new GeoReportError(404, 'NOT_FOUND', { zh, en });
}

function busy(): GeoReportError {
  const sentences = { zh: '同时查询的人太多，请稍后再试。', en: 'Too many are asking at once; come back in a moment.' };
  return new GeoReportError(503, 'BUSY', sentences, { 'retry-after': '2' });
}
