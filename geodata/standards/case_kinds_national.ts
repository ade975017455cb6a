import type { KindDraft } from './case_kinds.ts';
import type { BilingualName } from './sourced.ts';

/** A class 大类 with its subclasses 小类: code, Chinese name, English name. */
export interface NationalClass {
  readonly code: string;
  readonly name: BilingualName;
  /** Limits of duplicates of its own; absent: those of all parts or all events. */
  readonly duplicateMetres?: number;
  readonly duplicateHours?: number;
  readonly subclasses: readonly (readonly [code: string, zh: string, en: string])[];
}

/** Parts or events as a whole, with their classes. */
export interface NationalTree {
  readonly name: BilingualName;
  readonly nature: 'part' | 'event';
  readonly duplicateMetres: number;
  readonly duplicateHours: number;
  readonly classes: readonly NationalClass[];
}

/**
 * The standard of these classes. Its text was not at hand: the classes are named alike by several cities that follow it,
 * the subclasses are put together from such lists, so that one or the other may be named differently or be missing.
 * GB/T 47678.5-2026 is said to take its place from 2026-07-01.
 */
const SOURCE = 'GB/T 30428.2-2013《数字化城市管理信息系统 第2部分：管理部件和事件》';
const SECOND_HAND = '（据各地公开目录整理，未核对原文；据称自 2026-07-01 起由 GB/T 47678.5-2026 代替）';

/** Makes kinds of a national tree, each after its parent; their codes begin with the root's so that none clashes. */
export function kindsBelow(root: string, { name, nature, classes, ...limits }: NationalTree): KindDraft[] {
  const plain = { loop: 'case', nature, sensitive: false, dated: '2013', checked: false } as const;
  const none = { duplicateMetres: null, duplicateHours: null } as const;
  return [
    { ...plain, ...limits, code: root, parent: null, name, source: `${SOURCE}${SECOND_HAND}` },
    ...classes.flatMap(({ code, name: className, subclasses, ...own }) => [
      {
        ...plain,
        ...none,
        ...own,
        code: `${root}_${code}`,
        parent: root,
        name: className,
        source: `${SOURCE}：${name.zh}大类“${className.zh}”${SECOND_HAND}`,
      },
      ...subclasses.map(([subcode, zh, en]) => ({
        ...plain,
        ...none,
        code: `${root}_${code}_${subcode}`,
        parent: `${root}_${code}`,
        name: { zh, en },
        source: `${SOURCE}：${className.zh}“${zh}”${SECOND_HAND}`,
      })),
    ]),
  ];
}
