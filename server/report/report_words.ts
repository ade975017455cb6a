import type { LocalName } from '../../geodata/place.ts';
import type { Awaited } from '../generated/schema.ts';
import type { CasePart } from './review_report.ts';

/** What a report says by itself. */
export const REPORT_WORDS = {
  title: { zh: '基层治理研判报告', en: 'Review of services and cases' },
  readers: {
    zh: '内部资料，供持有本地审阅权限的人员在会议上使用，请勿外传。',
    en: 'Internal: for meetings of those who hold the right to review this place. Not for publication.',
  },
  place: { zh: '地方', en: 'Place' },
  state: { zh: '数据时刻', en: 'State as of' },
  made: { zh: '制作时间', en: 'Made at' },
  window: { zh: '办件统计期', en: 'Cases reported' },
  question: { zh: '步行口径', en: 'On foot' },
  mayRead: { zh: '阅读范围', en: 'Who may read' },
  localTime: { zh: '北京时间', en: 'Beijing time' },
  contents: { zh: '内容', en: 'Contents' },
  summary: { zh: '一页概要', en: 'Summary on one page' },
  maps: { zh: '覆盖盲区图', en: 'Maps of coverage gaps' },
  coverage: { zh: '各类站点覆盖', en: 'Coverage by category' },
  worst: { zh: '最大的盲区与补法', en: 'Worst gaps and what would close them' },
  cases: { zh: '办件情况', en: 'Cases' },
  waits: { zh: '各环节用时与时限', en: 'Waits and deadlines' },
  ranking: { zh: '排名与三级评定', en: 'Ranking and three grades' },
  notes: { zh: '口径与来源', en: 'Definitions and sources' },
  notReached: { zh: '走不到', en: 'Not reached' },
  covered: { zh: '能走到', en: 'Reached' },
  residents: { zh: '居民', en: 'Residents' },
  residents60: { zh: '60 岁及以上', en: 'Aged 60+' },
  category: { zh: '站点类别', en: 'Category' },
  median: { zh: '中位步行', en: 'Median walk' },
  total: { zh: '合计', en: 'Total' },
  whole: { zh: '全域', en: 'Whole' },
  lowest: { zh: '最低', en: 'Lowest' },
  gaps: { zh: '盲区', en: 'Gaps' },
  where: { zh: '所在网格', en: 'Grids' },
  nearest: { zh: '最近站点', en: 'Nearest station' },
  walk: { zh: '步行', en: 'Walk' },
  remedy: { zh: '怎样补上', en: 'What would close it' },
  addStation: { zh: '增设一处站点', en: 'Add a station' },
  reported: { zh: '上报', en: 'Reported' },
  stage: { zh: '环节', en: 'Waiting for' },
  p90: { zh: '九成不超过', en: 'Nine of ten within' },
  half: { zh: '一半不超过', en: 'Half within' },
  deadline: { zh: '时限（通用）', en: 'Deadline (general)' },
  ended: { zh: '已结束／全部', en: 'Ended / all' },
  noDeadline: { zh: '未规定', en: 'none set' },
  workingTime: { zh: '（工作时间）', en: ' (working hours)' },
  rank: { zh: '名次', en: 'Rank' },
  mark: { zh: '得分', en: 'Mark' },
  grade: { zh: '等次', en: 'Grade' },
  onTime: { zh: '未超期', en: 'On time' },
  meanCoverage: { zh: '平均覆盖', en: 'Mean coverage' },
  figure: { zh: '指标', en: 'Figure' },
  definition: { zh: '口径', en: 'Definition' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  source: { zh: '依据', en: 'Source' },
  leftOut: { zh: '未计入', en: 'Left out' },
  value: { zh: '数值', en: 'Value' },
  asOf: { zh: '数据时刻', en: 'As of' },
  estimated: { zh: '含估算', en: 'partly estimated' },
  demonstration: { zh: '示范数据', en: 'Demonstration data' },
  hidden: { zh: '少于 5', en: 'under 5' },
  none: { zh: '没有', en: 'none' },
  notTold: {
    zh: '您的权限不含全域办件，只列可见的部分。',
    en: 'Your rights do not cover the cases of the whole; only what you may see is listed.',
  },
  noGaps: { zh: '没有盲区：人人都能在规定时间内走到。', en: 'No gaps: everybody gets there in time.' },
  gapNumber: { zh: '盲区，编号见表', en: 'Gap, numbered as in the table' },
  areaBoundary: { zh: '本图范围', en: 'Area of this map' },
  partBoundary: { zh: '界线', en: 'boundary' },
  past: {
    zh: '站点按该时刻的状况计算；街道、人口为现状。',
    en: 'Stations as they stood at that moment; streets and people as of today.',
  },
  ground: { zh: '底图与人口', en: 'Ground and people' },
} as const satisfies Record<string, LocalName>;

export const GRADES: Readonly<Record<1 | 2 | 3, LocalName>> = {
  1: { zh: '一等', en: 'First' },
  2: { zh: '二等', en: 'Second' },
  3: { zh: '三等', en: 'Third' },
};

export const RATE_NAMES: Readonly<Record<CasePart, LocalName>> = {
  closed: { zh: '办结率', en: 'Closed' },
  response: { zh: '响应率', en: 'Response' },
  resolution: { zh: '解决率', en: 'Resolution' },
  satisfaction: { zh: '满意率', en: 'Satisfaction' },
  overdue: { zh: '超期率', en: 'Overdue' },
  reopened: { zh: '重开率', en: 'Reopened' },
};

export const AWAITED_NAMES: Readonly<Record<Awaited, LocalName>> = {
  acceptance: { zh: '受理', en: 'Acceptance' },
  assignment: { zh: '交办', en: 'Assignment' },
  claim: { zh: '接单', en: 'Claim' },
  handling: { zh: '处置', en: 'Handling' },
  verification: { zh: '核查', en: 'Verification' },
  closing: { zh: '结案', en: 'Closing' },
  reporting_in: { zh: '部门报到', en: 'Reporting in' },
  call_handling: { zh: '部门办理', en: "Department's part" },
};

/** How the mark is made, and why the grades need no threshold. */
export const MARK_NOTE = {
  zh: '得分是各类站点覆盖率与响应率、解决率、满意率、未超期率的简单平均，各项权重相同；没有数据的一项不计，不按零计。三个等次按名次三等分，不设分数线；不足三个单位不评等次。',
  en: 'The mark is the plain mean of the coverage by each category and of the response, resolution, satisfaction and on-time rates, all of equal weight; what has no data is left out, not taken for nought. The grades are the thirds of the ranking and need no threshold; fewer than three are not graded.',
} as const satisfies LocalName;
