import { Problem } from '../../problem.ts';
import type { ConflictReason, ContestedObject, KnownEdit } from './log_types.ts';

/** Why an edit cannot stand. */
export interface Trouble {
  readonly reason: ConflictReason;
  readonly problem: Problem;
  readonly objects: readonly ContestedObject[];
  /** Ids of the edits that stand against it. */
  readonly against: readonly string[];
}

export function writtenSince(objects: readonly ContestedObject[]): Trouble {
  const against = [...new Set(objects.flatMap(({ stands }) => (stands === null ? [] : [stands])))];
  return {
    reason: 'written_since',
    problem: new Problem('written_since', {
      zh: `其中 ${objects.length} 处在此期间已被他人改动。`,
      en: `Somebody else changed ${objects.length} of its objects in the meantime.`,
    }),
    objects,
    against,
  };
}

export function notApplicable(cause: unknown, against: readonly string[] = []): Trouble {
  const problem =
    cause instanceof Problem
      ? cause
      : new Problem(
          'edit_failed',
          { zh: `这一步无法执行：${String(cause)}。`, en: `The edit cannot be carried out: ${String(cause)}.` },
          { cause },
        );
  return { reason: 'not_applicable', problem, objects: [], against };
}

export function comesOutOtherwise(against: readonly string[] = []): Trouble {
  return {
    reason: 'comes_out_otherwise',
    problem: new Problem('comes_out_otherwise', {
      zh: '周围已有改动，这一步的结果会与操作者当时所见不同。',
      en: 'Things around it have changed: the edit would come to something else than its maker saw.',
    }),
    objects: [],
    against,
  };
}

export function nothingLeft(target: string): Trouble {
  return {
    reason: 'nothing_left',
    problem: new Problem('nothing_left', {
      zh: `编辑 ${target} 已被撤销、已有决定，或不在此草案中。`,
      en: `Edit ${target} has been taken back or decided already, or is not in this draft.`,
    }),
    objects: [],
    against: [],
  };
}

/** For the hand that cannot undo, redo or decide. */
export function blocked(
  code: 'undo_blocked' | 'redo_blocked' | 'decision_blocked',
  trouble: Trouble,
  against: readonly KnownEdit[],
): Problem {
  const names = [...new Set(against.flatMap(({ by }) => (by === null ? [] : [by])))];
  const [zh, en] = {
    undo_blocked: ['不能撤销', 'It cannot be undone'],
    redo_blocked: ['不能重做', 'It cannot be redone'],
    decision_blocked: ['不能这样决定', 'It cannot be decided so'],
  }[code] as [string, string];
  return new Problem(
    code,
    {
      zh: `${zh}：${trouble.problem.zh}${names.length === 0 ? '' : `（${names.join('、')}）`}`,
      en: `${en}: ${trouble.problem.en}${names.length === 0 ? '' : ` (${names.join(', ')})`}`,
    },
    { cause: trouble.problem },
  );
}
