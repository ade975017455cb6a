import { Problem } from '../../geodata/problem.ts';
import type { RedrawState } from '../generated/schema.ts';

const STATES: Readonly<Record<RedrawState, { readonly zh: string; readonly en: string }>> = {
  drawing: { zh: '正在绘制', en: 'being drawn' },
  submitted: { zh: '已提交审批', en: 'submitted for approval' },
  approved: { zh: '已批准', en: 'approved' },
  in_effect: { zh: '已生效', en: 'in effect' },
  rolled_back: { zh: '已回退', en: 'rolled back' },
  deleted: { zh: '已删除', en: 'deleted' },
};

export function unknownRedraw(id: string): Problem {
  return new Problem('UNKNOWN_REDRAW', {
    zh: `没有编号为“${id.slice(0, 60)}”的草案，它可能已被删除。`,
    en: `There is no draft with the id '${id.slice(0, 60)}'; it may have been deleted.`,
  });
}

export function notDrawing(state: RedrawState): Problem {
  return new Problem('REDRAW_NOT_DRAWING', {
    zh: `草案${STATES[state].zh}，不能再编辑；要修改请先撤回。`,
    en: `The draft is ${STATES[state].en} and takes no edits; withdraw it to draw on.`,
  });
}

/** That a step cannot be taken in the state that the draft is in. */
export function wrongRedrawState(state: RedrawState, needed: readonly RedrawState[]): Problem {
  const [zh, en] = [
    needed.map((each) => STATES[each].zh).join('或'),
    needed.map((each) => STATES[each].en).join(' or '),
  ];
  return new Problem('REDRAW_STATE', {
    zh: `草案${STATES[state].zh}；这一步只对${zh}的草案可行。`,
    en: `The draft is ${STATES[state].en}; this can be done only to one that is ${en}.`,
  });
}

export function editedSince(known: number, present: number): Problem {
  return new Problem('REDRAW_EDITED', {
    zh: `您看到的是第 ${known} 次编辑之后的草案，现已有 ${present} 次。请看过新的编辑再提交。`,
    en: `You saw the draft after ${known} ${known === 1 ? 'edit' : 'edits'}; it has ${present} now. Look at the new ones and submit again.`,
  });
}

export function baseReplaced(): Problem {
  return new Problem('REDRAW_BASE_REPLACED', {
    zh: '草案所依据的网格已被新版本取代。请从现行网格另起草案，再把改动搬过去。',
    en: 'The grids that the draft began from were replaced since. Start a draft from those of today and bring the changes over.',
  });
}

export function unsound(failed: readonly { readonly zh: string; readonly en: string }[]): Problem {
  return new Problem('REDRAW_UNSOUND', {
    zh: `草案未满足必须满足的原则：${failed.map(({ zh }) => zh).join('；')}。`,
    en: `The draft does not meet what it must: ${failed.map(({ en }) => en).join('; ')}.`,
  });
}

export function ownApproval(): Problem {
  return new Problem('REDRAW_OWN_APPROVAL', {
    zh: '提交人不能批准自己提交的草案，请由另一人批准。',
    en: 'Whoever submitted a draft cannot approve it; somebody else must.',
  });
}

export function badEffectiveMoment(moment: Date, why: { readonly zh: string; readonly en: string }): Problem {
  return new Problem('BAD_EFFECTIVE_MOMENT', {
    zh: `生效时间 ${moment.toISOString()} 不可用：${why.zh}。`,
    en: `The moment ${moment.toISOString()} cannot be that of effect: ${why.en}.`,
  });
}

export function badRedrawName(length: number): Problem {
  return new Problem('BAD_REDRAW_NAME', {
    zh: `草案名称应为 1 至 60 个字，现为 ${length} 个。`,
    en: `The name of a draft has 1 to 60 characters, not ${length}.`,
  });
}

export function badNote(length: number): Problem {
  return new Problem('BAD_NOTE', {
    zh: `说明应为 1 至 2000 个字，现为 ${length} 个。`,
    en: `A note has 1 to 2000 characters, not ${length}.`,
  });
}

export function badScope(code: string): Problem {
  return new Problem('BAD_REDRAW_SCOPE', {
    zh: `“${code.slice(0, 60)}”不是现有的街道或社区，草案只能在全域、街道或社区范围内绘制。`,
    en: `'${code.slice(0, 60)}' is no street or community of today; a draft covers the whole place, a street or a community.`,
  });
}

export function unknownBoundaries(digest: string): Problem {
  return new Problem('UNKNOWN_BOUNDARIES', {
    zh: `没有摘要为“${digest.slice(0, 64)}”的边界，请重新上传。`,
    en: `There are no boundaries with the digest '${digest.slice(0, 64)}'; upload them again.`,
  });
}

export function redrawTooLarge(): Problem {
  return new Problem('REDRAW_TOO_LARGE', {
    zh: '范围太大，未能在限定的时间和内存内算完。请选一个街道或社区。',
    en: 'The scope is too large to be worked out within the limits of time and memory. Choose a street or a community.',
  });
}

export function notOfAPerson(): Problem {
  return new Problem('NOT_ALLOWED', {
    zh: '草案由有账号的人绘制和审批。',
    en: 'Drafts are drawn and approved by people with an account.',
  });
}

/** What the database's own look at new grids found. */
export function coverageRefused(faults: readonly { readonly zh: string; readonly en: string }[]): Problem {
  return new Problem('REDRAW_COVERAGE_REFUSED', {
    zh: `数据库核对新网格时发现问题，未予生效：${faults.map(({ zh }) => zh).join('；')}。`,
    en: `The database found faults in the new grids, and nothing took effect: ${faults.map(({ en }) => en).join('; ')}.`,
  });
}

/** A rule of the database that the new grids, their people or cases break: trying again would not help. */
export function rowsRefused({
  query,
  constraint,
}: {
  readonly query: string;
  readonly constraint: string | null;
}): Problem {
  const rule = `${query}/${constraint ?? ''}`;
  return new Problem('REDRAW_ROWS_REFUSED', {
    zh: `数据库规则（${rule}）不允许这样生效，未作任何改动。请联系管理员。`,
    en: `A rule of the database (${rule}) does not allow it, and nothing was changed. Ask whoever runs the program.`,
  });
}
