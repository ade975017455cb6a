import type { FullName } from './grid_names.ts';

/** What stands before and behind the number of a name such as 示例第3网格. */
interface Pattern {
  readonly before: string;
  readonly after: string;
}

const NUMBERED = /^(\D*)(\d{1,6})(\D*)$/;

/**
 * Names for new grids of a community in which grids are numbered, 示例第1网格 and so on: the pattern that most names have,
 * with numbers above all of them.
 *
 * @param names of the community’s grids, those that are being given up included
 * @returns gives one name after another; null where names have no such number
 */
export function nextNames(names: readonly FullName[]): (() => FullName) | null {
  const zh = commonPattern(names.map((name) => name.zh));
  if (zh === null) return null;
  const en = commonPattern(names.filter((name) => name.en !== name.zh).map((name) => name.en));
  let last = Math.max(...names.flatMap((name) => numbersLike(name.zh, zh)));
  return () => {
    last++;
    const name = `${zh.before}${last}${zh.after}`;
    return { zh: name, en: en === null ? name : `${en.before}${last}${en.after}` };
  };
}

function commonPattern(names: readonly string[]): Pattern | null {
  const counts = new Map<string, { readonly pattern: Pattern; count: number }>();
  for (const name of names) {
    const [, before, , after] = NUMBERED.exec(name) ?? [];
    if (before === undefined || after === undefined || before + after === '') continue;
    const key = JSON.stringify([before, after]);
    const known = counts.get(key) ?? { pattern: { before, after }, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pattern ?? null;
}

function numbersLike(name: string, { before, after }: Pattern): number[] {
  const [, start, number, end] = NUMBERED.exec(name) ?? [];
  return start === before && end === after ? [Number(number)] : [];
}
