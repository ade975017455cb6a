import { URBAN_EVENTS } from './case_kinds_events.ts';
import { kindsBelow } from './case_kinds_national.ts';
import { URBAN_PARTS } from './case_kinds_parts.ts';
import type { BilingualName, Sourced } from './sourced.ts';

export interface CaseKind extends Sourced {
  readonly code: string;
  /** The kind it stands below; it comes before it in the list. */
  readonly parent: string | null;
  readonly name: BilingualName;
  /** case: 信息上报→受理登记→交办处置→处理反馈→核查结案; order: 点单→派单→接单→评单. */
  readonly loop: 'case' | 'order';
  /** A part stands somewhere 部件, an event happened 事件; null: it may be either. */
  readonly nature: 'part' | 'event' | null;
  /** Says something of the people of one home, so that its place is shown coarsely. */
  readonly sensitive: boolean;
  /** Within this distance and time another of the kind may be the same matter; null: as the kind above, else never. */
  readonly duplicateMetres: number | null;
  readonly duplicateHours: number | null;
  readonly positionInList: number;
}

export type KindDraft = Omit<CaseKind, 'positionInList'>;

const PLAIN = { parent: null, loop: 'case', nature: null, sensitive: false, dated: null, checked: true } as const;
const NO_DUPLICATES = { duplicateMetres: null, duplicateHours: null } as const;

/** The ways and kinds in which matters come in; the limits of duplicates are our own, measured in duplicates.test.ts. */
const OWN: readonly KindDraft[] = [
  {
    ...PLAIN,
    code: 'snap_report',
    name: { zh: '随手拍', en: 'Snap report' },
    duplicateMetres: 60,
    duplicateHours: 72,
    source: '玉门市“随手拍”；盐池县骑手随手拍 260 件',
  },
  {
    ...PLAIN,
    code: 'hotline',
    name: { zh: '12345 热线', en: '12345 hotline' },
    duplicateMetres: 100,
    duplicateHours: 72,
    source: 'GB/T 33358-2016《政府热线服务规范》',
    dated: '2016',
  },
  {
    ...PLAIN,
    ...NO_DUPLICATES,
    code: 'wish',
    name: { zh: '微心愿', en: 'Small wish' },
    loop: 'order',
    sensitive: true,
    source: 'x 县微心愿 1,800 个，完成率 98% 以上',
  },
  {
    ...PLAIN,
    ...NO_DUPLICATES,
    code: 'volunteer_order',
    name: { zh: '志愿服务点单', en: 'Volunteer order' },
    loop: 'order',
    source: '泾阳县“点单—派单—接单—评单”，志愿者 2,969 人',
  },
  {
    ...PLAIN,
    code: 'property',
    name: { zh: '物业', en: 'Property service' },
    duplicateMetres: 60,
    duplicateHours: 72,
    source: '蛟河市物业“门到门”18,283 单；盐池县物业纠纷下降 58.2%',
  },
  {
    ...PLAIN,
    ...NO_DUPLICATES,
    code: 'dispute',
    name: { zh: '矛盾纠纷', en: 'Dispute' },
    nature: 'event',
    sensitive: true,
    source: '蛟河市 304 个人民调解委员会',
  },
  {
    ...PLAIN,
    code: 'hazard',
    name: { zh: '安全隐患', en: 'Safety hazard' },
    duplicateMetres: 60,
    duplicateHours: 168,
    source: '玉门市五本台账“人、地、事、物、情”',
  },
  {
    ...PLAIN,
    ...NO_DUPLICATES,
    code: 'visit_finding',
    name: { zh: '敲门走访', en: 'Visit finding' },
    sensitive: true,
    source: 'x 县“敲门行动”自 2024 年起五轮全覆盖',
    dated: '2024',
  },
];

/**
 * Kinds of case: those that the places of the domain take in and, beside them, the national classes of parts and events
 * of the city. A kind stands after its parent. How long they may wait is in case_deadlines.ts.
 */
export const CASE_KINDS: readonly CaseKind[] = [
  ...OWN,
  ...kindsBelow('urban_part', URBAN_PARTS),
  ...kindsBelow('urban_event', URBAN_EVENTS),
].map((kind, i) => ({ ...kind, positionInList: i + 1 }));
