import type { CaseState, CaseStep } from '../../../geodata/cases/case_steps.ts';
import type { Language } from './answer.ts';

type Words = Readonly<Record<Language, string>>;

/** Where a case stands, in the words of the five steps. */
const STATES: Readonly<Record<CaseState, Words>> = {
  reported: { zh: '信息上报：已收到，等待受理', en: 'Reported: received, to be accepted' },
  accepted: { zh: '受理登记：已受理，等待交办', en: 'Accepted: registered, to be assigned' },
  assigned: { zh: '交办处置：已交办，正在处置', en: 'Assigned: being dealt with' },
  claimed: { zh: '接单：已有人接单，正在办理', en: 'Claimed: somebody is at work on it' },
  handled: { zh: '处理反馈：已处置，等待核查', en: 'Handled: to be verified' },
  verified: { zh: '核查结案：已核查，等待结案', en: 'Verified: to be closed' },
  closed: { zh: '核查结案：已结案', en: 'Closed' },
  refused: { zh: '不予受理', en: 'Refused' },
  merged: { zh: '重复上报，已并入另一件', en: 'Duplicate request, merged into another' },
};

/** What was done, one line of the history. */
const STEPS: Readonly<Partial<Record<CaseStep, Words>>> = {
  reported: { zh: '信息上报', en: 'Reported' },
  accepted: { zh: '受理登记', en: 'Accepted' },
  refused: { zh: '不予受理', en: 'Refused' },
  merged: { zh: '并入另一件', en: 'Merged' },
  unmerged: { zh: '取消并入', en: 'Unmerged' },
  assigned: { zh: '交办处置', en: 'Assigned' },
  reassigned: { zh: '改派', en: 'Reassigned' },
  claimed: { zh: '接单', en: 'Claimed' },
  handled: { zh: '处理反馈', en: 'Handled' },
  verified: { zh: '核查', en: 'Verified' },
  closed: { zh: '结案', en: 'Closed' },
  paused: { zh: '暂停', en: 'Paused' },
  resumed: { zh: '恢复', en: 'Resumed' },
  reopened: { zh: '重新办理', en: 'Reopened' },
};

export interface Standing {
  readonly state: CaseState;
  readonly paused: boolean;
  readonly simulated: boolean;
  readonly mergedInto: string | null;
  /** What was said with the newest step, as the public may read it. */
  readonly note: string | null;
}

/** Where a request stands, and the newest note. */
export function statusNotes({ state, paused, simulated, mergedInto, note }: Standing, language: Language): string {
  const zh = language === 'zh';
  const stop = zh ? '。' : '.';
  const parts = [
    ...(simulated ? [zh ? '模拟数据' : 'Simulated'] : []),
    STATES[state][language] + (mergedInto === null ? '' : ` ${mergedInto}`),
    ...(paused ? [zh ? '计时已暂停' : 'Its clock is paused'] : []),
  ];
  const said = parts.map((part) => part + stop).join(zh ? '' : ' ');
  return note === null ? said : `${said}${zh ? '' : ' '}${note}`;
}

export function stepWords(step: CaseStep, language: Language): string {
  return STEPS[step]?.[language] ?? step;
}
