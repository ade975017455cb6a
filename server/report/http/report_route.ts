import { Problem } from '../../../geodata/problem.ts';
import { notAllowed, statusOfRefusal } from '../../access/access_problems.ts';
import type { Actor } from '../../access/actor.ts';
import { auditAct } from '../../access/audit/audit_act.ts';
import { auditActorOf } from '../../access/audit/audit_entry.ts';
import { refusalFor } from '../../access/judge_right.ts';
import { RIGHTS } from '../../access/rights.ts';
import type { Context, Services } from '../../context.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { fileResponse, NOT_FOUND, problemResponse } from '../../http/respond.ts';
import type { JurisdictionRow } from '../../rows.ts';
import { unknownPlace } from '../../rules/unknown_place.ts';
import { maybeOne } from '../../store/queryable.ts';
import { gatherReport } from '../gather/gather_report.ts';
import { makeReport } from '../make_report.ts';
import { type AskedReport, askedReport } from './asked_report.ts';

const ADDRESS = /^\/reports\/review\.(pdf|xlsx)$/;
const TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof TYPES;

/** Everything that a report tells of. */
const TOLD = ['coverage', 'totalCoverage', 'gaps', 'caseFigures', 'caseFigureTable'] as const;

/**
 * The review as files: /reports/review.pdf and .xlsx ?place=…&region=…&moment=…&lang=zh|en, with the question of the review
 * beside it: category, minutes, profile, pace, signals and hour.
 */
export class ReviewReports {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async respond(request: Request, pathname: string): Promise<Response> {
    const [, ending] = ADDRESS.exec(pathname) ?? [];
    if (ending === undefined) return problemResponse(404, NOT_FOUND);
    const { access, pool } = this.#services;
    const actor = await access.identify(request);
    const query = new URL(request.url).searchParams;
    const code = query.get('place') ?? '';
    const refusal = refusalToReport(actor, code);
    if (refusal !== null) return problemResponse(statusOfRefusal(refusal) ?? 403, refusal);
    const place = await maybeOne(pool, jurisdictions, { code });
    if (place === null) return problemResponse(404, unknownPlace(code));
    const context: Context = { ...this.#services, actor, identifyAgain: () => access.identify(request), request };
    try {
      return await this.#give(context, place, ending as Format, askedReport(query, new Date()));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return problemResponse(STATUS[error.code] ?? statusOfRefusal(error) ?? 400, error);
    }
  }

  async #give(context: Context, place: JurisdictionRow, format: Format, asked: AskedReport): Promise<Response> {
    const { region, moment, category, language } = asked;
    const act = {
      action: 'export.review',
      actor: auditActorOf(context.actor, place.code),
      jurisdiction: place.code,
      given: { format, region, category, moment },
    } as const;
    const bytes = await auditAct(context.audit, act, async (note) => {
      const report = await gatherReport(context, place, asked);
      note({ rows: report.parts.length });
      return makeReport({ format, report });
    });
    const what = language === 'zh' ? `${place.nameZh}-研判报告` : `${place.nameEn ?? place.nameZh} review`;
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment ?? new Date());
    const names = [`review-${place.code}.${format}`, `${what}-${day}.${format}`] as const;
    return fileResponse(new Uint8Array(bytes), TYPES[format], ...names);
  }
}

/** A wall shows and takes nothing away. */
function refusalToReport(actor: Actor, place: string): Problem | null {
  if (actor.kind === 'wall') return notAllowed('review', place);
  for (const field of TOLD) {
    const refusal = refusalFor(actor, RIGHTS.Jurisdiction![field]!, place, field);
    if (refusal !== null) return refusal;
  }
  return null;
}

const STATUS: Readonly<Record<string, number>> = {
  UNKNOWN_REGION: 404,
  UNKNOWN_CATEGORY: 404,
  AUDIT_UNAVAILABLE: 503,
  REPORT_TOO_LARGE: 503,
};
