import type { BilingualName, Sourced } from './sourced.ts';

export interface CaseKind extends Sourced {
  readonly code: string;
  readonly name: BilingualName;
  readonly positionInList: number;
}

/** Kinds of case that the places of the domain take in. Deadlines are a matter of each jurisdiction and not given here. */
export const CASE_KINDS: readonly CaseKind[] = [
  {
    code: 'snap_report',
    name: { zh: '随手拍', en: 'Snap report' },
    positionInList: 1,
    source: '玉门市“随手拍”；盐池县骑手随手拍 260 件',
    dated: null,
    checked: true,
  },
  {
    code: 'hotline',
    name: { zh: '12345 热线', en: '12345 hotline' },
    positionInList: 2,
    source: 'GB/T 33358-2016《政府热线服务规范》',
    dated: '2016',
    checked: true,
  },
  {
    code: 'wish',
    name: { zh: '微心愿', en: 'Small wish' },
    positionInList: 3,
    source: 'x 县微心愿 1,800 个，完成率 98% 以上',
    dated: null,
    checked: true,
  },
  {
    code: 'property',
    name: { zh: '物业', en: 'Property service' },
    positionInList: 4,
    source: '蛟河市物业“门到门”18,283 单；盐池县物业纠纷下降 58.2%',
    dated: null,
    checked: true,
  },
  {
    code: 'dispute',
    name: { zh: '矛盾纠纷', en: 'Dispute' },
    positionInList: 5,
    source: '蛟河市 304 个人民调解委员会',
    dated: null,
    checked: true,
  },
  {
    code: 'hazard',
    name: { zh: '安全隐患', en: 'Safety hazard' },
    positionInList: 6,
    source: '玉门市五本台账“人、地、事、物、情”',
    dated: null,
    checked: true,
  },
];
