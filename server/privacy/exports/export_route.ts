import { Problem } from '../../../geodata/problem.ts';
import { statusOfRefusal } from '../../access/access_problems.ts';
import type { Actor } from '../../access/actor.ts';
import { type Act, auditAct } from '../../access/audit/audit_act.ts';
import { auditActorOf } from '../../access/audit/audit_entry.ts';
import { refusalFor } from '../../access/judge_right.ts';
import { RIGHTS } from '../../access/rights.ts';
import type { Context, Services } from '../../context.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import type { CaseGrouping } from '../../generated/schema.ts';
import { fileResponse, NOT_FOUND, problemResponse } from '../../http/respond.ts';
import type { JurisdictionRow } from '../../rows.ts';
import { maybeOne } from '../../store/queryable.ts';
import { askedCases, reportedWindow } from './asked_cases.ts';
import { caseHead, caseLines } from './case_lines.ts';
import { BOM } from './csv.ts';
import { figureLines } from './figure_lines.ts';

const ADDRESS = /^\/exports\/(\d{2,12})\/(cases|figures)\.csv$/;
const GROUPINGS: readonly CaseGrouping[] = ['region', 'kind', 'department'];

/** Writes one part of the file after another; told how many rows that was. */
type Write = (text: string, rows: number) => Promise<void>;

/** Tables as files: /exports/{place}/cases.csv with the desk's address, /exports/{place}/figures.csv?by=…&reported=…. */
export class Exports {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async respond(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const [, code, what] = ADDRESS.exec(pathname) ?? [];
    if (code === undefined) return problemResponse(404, NOT_FOUND);
    if (request.method !== 'GET') return problemResponse(405, ONLY_GET);
    const { access, pool } = this.#services;
    const actor = await access.identify(request);
    const refusal = refusalToExport(actor, what === 'cases' ? 'cases' : 'caseFigureTable', code);
    const place = refusal ? null : await maybeOne(pool, jurisdictions, { code });
    // Whoever has no right to it does not learn either whether it is there.
    if (place === null)
      return refusal && statusOfRefusal(refusal) === 401
        ? problemResponse(401, refusal)
        : problemResponse(404, NOT_FOUND);
    const context: Context = { ...this.#services, actor, identifyAgain: () => access.identify(request), request };
    try {
      return what === 'cases'
        ? await this.#cases(context, place, searchParams)
        : await this.#figures(context, place, searchParams);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return statusOfRefusal(error) === 403 ? problemResponse(404, NOT_FOUND) : problemResponse(400, error);
    }
  }

  async #cases(context: Context, place: JurisdictionRow, query: URLSearchParams): Promise<Response> {
    const filter = askedCases(query, new Date());
    const { window, kinds, states, region } = filter;
    const given = { format: 'csv', kinds, states, region, from: window?.from, to: window?.to };
    const language = languageOf(query);
    return this.#file(context, place, { name: NAMES.cases[language], action: 'export.cases', given }, async (write) => {
      await write(BOM + caseHead(language), 0);
      for await (const { text, rows } of caseLines(context, place.code, filter, language)) await write(text, rows);
    });
  }

  async #figures(context: Context, place: JurisdictionRow, query: URLSearchParams): Promise<Response> {
    const by = GROUPINGS.find((each) => each === query.get('by')) ?? 'region';
    const level = Math.max(1, Number.parseInt(query.get('level') ?? '1', 10) || 1);
    const { from, to } = reportedWindow(query.get('reported') ?? '30', new Date()) ?? throwBadReported(query);
    const language = languageOf(query);
    const given = { format: 'csv', by, level, from, to };
    return this.#file(
      context,
      place,
      { name: NAMES.figures[language], action: 'export.figures', given },
      async (write) => {
        const lines = await figureLines(context, place.code, { by, level, from, to }, language);
        await write(BOM + lines.join(''), lines.length - 1);
      },
    );
  }

  /** Answers once the audit log has it that the export began; without that entry nothing is sent. */
  async #file(
    { audit, actor }: Context,
    place: JurisdictionRow,
    { name, action, given }: { readonly name: string } & Required<Pick<Act, 'action' | 'given'>>,
    work: (write: Write) => Promise<void>,
  ): Promise<Response> {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const act: Act = { action, actor: auditActorOf(actor, place.code), jurisdiction: place.code, given };
    await new Promise<void>((resolve, reject) => {
      auditAct(audit, act, async (note) => {
        let total = 0;
        await work(async (text, rows) => {
          total += rows;
          note({ rows: total });
          // The first part is made before anything is answered, so that a refusal can still be one.
          resolve();
          await writer.write(encoder.encode(text));
        });
        await writer.close();
      }).catch((error: unknown) => {
        reject(error);
        writer.abort(error).catch(() => {});
      });
    });
    const plainName = `${action.replace('.', '-')}-${place.code}.csv`;
    return fileResponse(readable, 'text/csv; charset=utf-8', plainName, fileName(place, name));
  }
}

const NAMES = { cases: { zh: '事件', en: 'cases' }, figures: { zh: '指标', en: 'figures' } } as const;

/** A wall shows and takes nothing away. */
function refusalToExport(actor: Actor, field: 'cases' | 'caseFigureTable', place: string): Problem | null {
  if (actor.kind === 'wall') return NO_EXPORT;
  return refusalFor(actor, RIGHTS.Jurisdiction![field]!, place, field);
}

function languageOf(query: URLSearchParams): 'zh' | 'en' {
  return query.get('language') === 'en' ? 'en' : 'zh';
}

/** Name of the place, what it is and the day, by the time of China. */
function fileName({ nameZh }: JurisdictionRow, what: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  return `${nameZh}-${what}-${day}.csv`;
}

const NO_EXPORT = new Problem('NOT_ALLOWED', {
  zh: '大屏不能导出数据。',
  en: 'A wall exports nothing.',
});

const ONLY_GET = new Problem('ONLY_GET', { zh: '导出地址只能读取。', en: 'What is exported can only be read.' });

function throwBadReported(query: URLSearchParams): never {
  const given = (query.get('reported') ?? '').slice(0, 60);
  throw new Problem('BAD_WINDOW', {
    zh: `时间范围“${given}”无法识别：应为天数，如 30，或起止日期，如 2026-10-01~2026-10-31。`,
    en: `The window '${given}' cannot be read: give days, such as 30, or two dates, such as 2026-10-01~2026-10-31.`,
  });
}
