import type { Actor } from '../access/actor.ts';

/** A wall hangs where anybody sees it: what it shows of cases tells of no few of them, whoever stands before it. */
export function hidesSmallCounts({ kind }: Pick<Actor, 'kind'>): boolean {
  return kind === 'wall';
}
