import { Problem } from '../../../geodata/problem.ts';
import type { Context } from '../../context.ts';
import { walkingProfiles } from '../../generated/queries/walking_profiles.ts';
import { localName } from '../../resolvers/local_name.ts';
import type { JurisdictionRow } from '../../rows.ts';
import { many } from '../../store/queryable.ts';
import type { AskedReport } from '../http/asked_report.ts';
import { markedShares, rankParts } from '../rank_parts.ts';
import { type CategoryCoverage, notReached, type ReportGap, type ReviewReport } from '../review_report.ts';
import { areaOfReport } from './area_of_report.ts';
import { casesOfReport } from './cases_of_report.ts';
import { coverageOfReport } from './coverage_of_report.ts';
import { gapsOfReport } from './gaps_of_report.ts';
import { mapsOfReport } from './maps_of_report.ts';

/** Gaps told of the focus, and of each other category. */
const TOLD = { focus: 14, other: 3 } as const;

/**
 * Reads all that a report says.
 * @throws Problem UNKNOWN_REGION, UNKNOWN_CATEGORY and whatever else is wrong with what was asked
 */
export async function gatherReport(
  context: Context,
  place: JurisdictionRow,
  asked: AskedReport,
): Promise<ReviewReport> {
  const { pool } = context;
  const madeAt = new Date();
  const moment = asked.moment ?? madeAt;
  const about = await areaOfReport(context, place, asked.region);
  const coverage = await coverageOfReport(context, place.code, asked, about);
  const cases = await casesOfReport(context, place.code, moment, about);
  const focus = focusOf(coverage, asked.category);
  const gaps: ReportGap[] = [];
  const gapCounts: Record<string, number> = {};
  for (const { code } of coverage) {
    const all = await gapsOfReport(context, place.code, code, asked, about);
    gapCounts[code] = all.length;
    gaps.push(...all.slice(0, code === focus?.code ? TOLD.focus : TOLD.other));
  }
  const ofFocus = gaps.filter(({ category }) => category === focus?.code);
  const profile = (await many(pool, walkingProfiles, undefined)).find(({ code }) => code === asked.walk.profile);
  const shares = about.parts.map(({ code }) => [code, markedShares(code, coverage, cases.parts[code])] as const);
  const { area, within, partName, parts } = about;
  return {
    language: asked.language,
    place: {
      code: place.code,
      name: localName(place),
      attribution: place.attribution,
      demonstration: place.demonstration,
    },
    area,
    within,
    partName,
    parts,
    madeAt,
    moment,
    isPast: asked.moment !== null,
    minutes: asked.minutes,
    profile: profile ? localName(profile) : { zh: '', en: '' },
    coverage,
    focus: focus?.code ?? '',
    gaps: gaps.sort((a, b) => (b.residents ?? 0) - (a.residents ?? 0)),
    gapCounts,
    cases,
    ranking: rankParts(new Map(shares)),
    maps: await mapsOfReport(pool, place.code, about, focus, ofFocus),
  };
}

/** The category that was asked for, or the one that leaves most people out. */
function focusOf(coverage: readonly CategoryCoverage[], asked: string | null): CategoryCoverage | undefined {
  if (asked === null) return coverage.toSorted((a, b) => left(b) - left(a))[0];
  const found = coverage.find(({ code }) => code === asked);
  if (found !== undefined) return found;
  const codes = coverage.map(({ code }) => code);
  throw new Problem('UNKNOWN_CATEGORY', {
    zh: `没有“${asked.slice(0, 60)}”这种驿站类别；可用：${codes.join('、')}。`,
    en: `There is no station category '${asked.slice(0, 60)}'; there are: ${codes.join(', ')}.`,
  });
}

const left = ({ total }: CategoryCoverage) => notReached(total.residents);
