import type { LocalName } from '../../geodata/place.ts';
import type { Awaited, Figure } from '../generated/schema.ts';
import { digestOf, type FigureParts, type LeftOutCount, makeFigure } from './figure.ts';

/** Cases of one group that were reported in a window, counted as sql/queries/case_figures.sql does. */
export interface CaseCounts {
  /** Without those merged into another, as are all counts below. */
  readonly reported: number;
  readonly merged: number;
  readonly closed: number;
  readonly refused: number;
  readonly simulated: number;
  readonly rated: number;
  /** Rated 4 or 5. */
  readonly satisfied: number;
  /** Closed or refused, now or before it was reopened. */
  readonly endedOnce: number;
  readonly reopened: number;
  /** With a deadline for anything that it waited or waits for. */
  readonly timed: number;
  /** With any deadline that was missed, made good or not. */
  readonly late: number;
  /** With a deadline for acceptance. */
  readonly answerTimed: number;
  /** Accepted or refused by that deadline. */
  readonly answered: number;
  /** Neither, and the deadline has not come. */
  readonly answerAwaited: number;
}

/** Waits of one group for one thing. */
export interface WaitCounts {
  readonly awaited: Awaited;
  readonly begun: number;
  readonly ended: number;
  /** Minutes; null where none ended. */
  readonly median: number | null;
  readonly p90: number | null;
}

/** What was counted: everything that names the numbers. */
export interface CaseQuestion {
  readonly jurisdiction: string;
  readonly from: Date;
  readonly to: Date;
  /** Names region, kinds and department, in a fixed order. */
  readonly scope: readonly string[];
  readonly asOf: Date;
}

export const NO_CASES: CaseCounts = {
  reported: 0,
  merged: 0,
  closed: 0,
  refused: 0,
  simulated: 0,
  rated: 0,
  satisfied: 0,
  endedOnce: 0,
  reopened: 0,
  timed: 0,
  late: 0,
  answerTimed: 0,
  answered: 0,
  answerAwaited: 0,
};

const YUMEN = '玉门市“五步”流程：信息上报→受理登记→交办处置→处理反馈→核查结案';
const JIAOHE = '蛟河市数字平台办结率口径：上报 344 件、办结 338 件，98.26%';
const THREE_RATES = '接诉即办“三率”（响应率、解决率、满意率）';
const DEADLINES = '本地办理时限表与工作日历';

interface Sentences {
  readonly zh: string;
  readonly en: string;
}
type Part = 'reported' | 'closed' | 'response' | 'resolution' | 'satisfaction' | 'overdue' | 'reopened';
type Ratio = Pick<FigureParts, 'numerator' | 'denominator' | 'leftOut' | 'source'> & {
  readonly definition: Sentences;
};

const RATIOS: Readonly<Record<Exclude<Part, 'reported'>, (counts: CaseCounts) => Ratio>> = {
  closed: ({ reported, closed, refused, merged }) => ({
    numerator: closed,
    denominator: reported - refused,
    leftOut: [mergedCases(merged), { count: refused, reason: REFUSED }],
    definition: {
      zh: '办结率：时间窗内上报的事件中，现已核查结案的占比。刚上报的也计入分母。',
      en: 'Closure rate: share of the cases reported in the window that are closed now; the latest count too.',
    },
    source: `${YUMEN}；${JIAOHE}`,
  }),
  response: ({ reported, answerTimed, answered, answerAwaited, merged }) => ({
    numerator: answered,
    denominator: answerTimed - answerAwaited,
    leftOut: [
      mergedCases(merged),
      { count: answerAwaited, reason: { zh: '受理时限未到且尚未受理', en: 'not answered, and not due for it yet' } },
      { count: reported - answerTimed, reason: { zh: '没有受理时限', en: 'without a deadline for acceptance' } },
    ],
    definition: {
      zh: '响应率：应在时限内受理（或说明理由不予受理）的事件中，按时做到的占比。',
      en: 'Response rate: of the cases that were to be accepted, or refused with reason, by a deadline, the share that were.',
    },
    source: THREE_RATES,
  }),
  resolution: ({ reported, closed, refused, merged }) => ({
    numerator: closed,
    denominator: closed + refused,
    leftOut: [
      mergedCases(merged),
      { count: reported - closed - refused, reason: { zh: '尚在办理', en: 'still being dealt with' } },
    ],
    definition: {
      zh: '解决率：已了结的事件中，经处理并核查结案的占比；其余为不予受理。',
      en: 'Resolution rate: of the cases that have ended, the share that were handled and closed; the others were refused.',
    },
    source: THREE_RATES,
  }),
  satisfaction: ({ reported, rated, satisfied, merged }) => ({
    numerator: satisfied,
    denominator: rated,
    leftOut: [mergedCases(merged), { count: reported - rated, reason: { zh: '未评价', en: 'not rated' } }],
    definition: {
      zh: '满意率：已评价的事件中，评 4 分或 5 分（满分 5 分）的占比。',
      en: 'Satisfaction rate: of the cases that were rated, the share rated 4 or 5 out of 5.',
    },
    source: THREE_RATES,
  }),
  overdue: ({ reported, timed, late, merged }) => ({
    numerator: late,
    denominator: timed,
    leftOut: [
      mergedCases(merged),
      { count: reported - timed, reason: { zh: '没有任何时限', en: 'without any deadline' } },
    ],
    definition: {
      zh: '超期率：有时限的事件中，任何一个环节超过时限的占比，事后补办的也算。',
      en: 'Share of the cases with deadlines that missed any of them, made good since or not.',
    },
    source: DEADLINES,
  }),
  reopened: ({ reported, endedOnce, reopened, merged }) => ({
    numerator: reopened,
    denominator: endedOnce,
    leftOut: [mergedCases(merged), { count: reported - endedOnce, reason: { zh: '从未了结', en: 'that never ended' } }],
    definition: {
      zh: '重开率：曾经了结（结案或不予受理）的事件中，被重新打开过的占比。',
      en: 'Share of the cases that were once closed or refused that were opened again.',
    },
    source: YUMEN,
  }),
};

const REFUSED: LocalName = { zh: '不予受理（附理由）', en: 'refused with a reason' };

/** One of the figures on the cases that were reported in a window. */
export function caseFigure(part: Part, counts: CaseCounts, question: CaseQuestion): Figure {
  const common = { asOf: question.asOf, estimated: false, digest: digestOf(inputs(part, counts, question)) };
  const ratio =
    part === 'reported'
      ? {
          numerator: counts.reported,
          denominator: 1,
          leftOut: [mergedCases(counts.merged)],
          definition: {
            zh: '上报数：时间窗内上报的事件数，并案的只计一次。',
            en: 'Cases reported in the window; those merged into one count once.',
          },
          source: YUMEN,
        }
      : RATIOS[part](counts);
  return makeFigure({
    ...common,
    ...ratio,
    unit: part === 'reported' ? 'count' : 'share',
    definition: withSimulated(ratio.definition, counts.simulated),
  });
}

const QUANTILES = {
  median: { zh: '中位数：一半的等待不超过', en: 'Median: half of the waits took no longer than' },
  p90: { zh: '第 90 百分位：九成的等待不超过', en: 'Ninetieth percentile: nine of ten waits took no longer than' },
} as const;

const AWAITED: Readonly<Record<Awaited, { readonly zh: string; readonly en: string }>> = {
  acceptance: { zh: '受理', en: 'acceptance' },
  assignment: { zh: '交办', en: 'assignment' },
  claim: { zh: '接单', en: 'a claim' },
  handling: { zh: '处置', en: 'handling' },
  verification: { zh: '核查', en: 'verification' },
  closing: { zh: '结案', en: 'closing' },
  reporting_in: { zh: '部门报到', en: 'a called department to report in' },
  call_handling: { zh: '部门办理', en: 'a called department to do its part' },
};

/** Minutes that cases waited for something; the numerator holds the waits that ended, the denominator all that began. */
export function waitFigure(
  quantile: keyof typeof QUANTILES,
  waits: WaitCounts,
  counts: CaseCounts,
  question: CaseQuestion,
): Figure {
  const { zh, en } = QUANTILES[quantile];
  const awaited = AWAITED[waits.awaited];
  return makeFigure({
    unit: 'minutes',
    value: waits[quantile],
    numerator: waits.ended,
    denominator: waits.begun,
    leftOut: [
      { count: waits.begun - waits.ended, reason: { zh: '仍在等待', en: 'waits that go on' } },
      mergedCases(counts.merged),
    ],
    definition: withSimulated(
      {
        zh: `等待${awaited.zh}的时间，${zh}此数。按自然时间计，夜间和节假日在内，挂起的时间不计；一件事件可有多次等待，完成或转往别处即告结束。分子为已结束的等待，分母为全部等待。`,
        en: `How long cases waited for ${awaited.en}. ${en} this. By the clock, nights and holidays included, pauses left out; a case may wait more than once, and a wait ends when it is done or the case goes another way. Numerator: waits that ended; denominator: all.`,
      },
      counts.simulated,
    ),
    source: DEADLINES,
    asOf: question.asOf,
    estimated: false,
    digest: digestOf({ ...inputs(quantile, counts, question), waits }),
  });
}

function inputs(part: string, counts: CaseCounts, { jurisdiction, from, to, scope, asOf }: CaseQuestion) {
  return { part, jurisdiction, from, to, scope, asOf, counts: Object.entries(counts).sort() };
}

function mergedCases(count: number): LeftOutCount {
  return {
    count,
    reason: { zh: '已并入其他事件，由那件代计', en: 'merged into another case, which counts for them' },
  };
}

function withSimulated({ zh, en }: Sentences, simulated: number): LocalName {
  if (simulated === 0) return { zh, en };
  return { zh: `${zh}其中模拟事件 ${simulated} 件。`, en: `${en} ${simulated} of the cases are simulated.` };
}
