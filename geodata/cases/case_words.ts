import type { BilingualName } from '../standards/sourced.ts';
import type { CaseRole, CaseState, CaseStep, StepPart } from './case_steps.ts';

export const STATE_NAMES: Readonly<Record<CaseState, BilingualName>> = {
  reported: { zh: '待受理', en: 'reported' },
  accepted: { zh: '已受理', en: 'accepted' },
  assigned: { zh: '已交办', en: 'assigned' },
  claimed: { zh: '已接单', en: 'claimed' },
  handled: { zh: '已处理', en: 'handled' },
  verified: { zh: '已核查', en: 'verified' },
  closed: { zh: '已结案', en: 'closed' },
  refused: { zh: '不予受理', en: 'refused' },
  merged: { zh: '已合并', en: 'merged' },
};

export const STEP_NAMES: Readonly<Record<CaseStep, BilingualName>> = {
  reported: { zh: '上报', en: 'report' },
  accepted: { zh: '受理', en: 'accept' },
  refused: { zh: '不予受理', en: 'refuse' },
  merged: { zh: '合并', en: 'merge' },
  unmerged: { zh: '撤销合并', en: 'unmerge' },
  assigned: { zh: '交办', en: 'assign' },
  reassigned: { zh: '改派', en: 'reassign' },
  claimed: { zh: '接单', en: 'claim' },
  returned: { zh: '退回', en: 'return' },
  handled: { zh: '处理反馈', en: 'report as handled' },
  verified: { zh: '核查', en: 'verify' },
  closed: { zh: '结案', en: 'close' },
  rated: { zh: '评价', en: 'rate' },
  paused: { zh: '挂起', en: 'pause' },
  resumed: { zh: '恢复', en: 'resume' },
  reopened: { zh: '重新办理', en: 'reopen' },
  whistled: { zh: '吹哨', en: 'whistle for departments' },
  reported_in: { zh: '报到', en: 'report in' },
  call_handled: { zh: '办结哨件', en: 'finish a call' },
  relocated: { zh: '更正位置', en: 'relocate' },
  redrawn: { zh: '网格调整', en: 'move with a redrawn grid' },
  noted: { zh: '备注', en: 'note' },
};

export const ROLE_NAMES: Readonly<Record<CaseRole, BilingualName>> = {
  resident: { zh: '居民', en: 'resident' },
  volunteer: { zh: '志愿者', en: 'volunteer' },
  grid_worker: { zh: '网格员', en: 'grid worker' },
  community: { zh: '社区', en: 'community' },
  street: { zh: '街道', en: 'street' },
  department: { zh: '部门', en: 'department' },
  administrator: { zh: '管理员', en: 'administrator' },
  system: { zh: '系统', en: 'system' },
};

export const PART_NAMES: Readonly<Record<StepPart, BilingualName>> = {
  note: { zh: '说明', en: 'a note' },
  unit: { zh: '承办单位', en: 'a unit' },
  departments: { zh: '部门', en: 'departments' },
  position: { zh: '位置', en: 'a position' },
  photos: { zh: '照片', en: 'photos' },
  mergedInto: { zh: '并入的案件', en: 'the case it is merged into' },
  rating: { zh: '评分', en: 'a rating' },
  kind: { zh: '类别', en: 'a kind' },
};
