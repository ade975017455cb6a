import type { CoverageView } from '../coverage/coverage_view.ts';
import type { LocalName } from '../place.ts';
import type { RedrawBase } from './redraw_base.ts';

/** A name in both languages; the Chinese one twice where nobody gave an English one. */
export type FullName = LocalName & { readonly en: string };

/** English names of today's grids by the code of their community and the Chinese name. */
export type EnglishNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

const GONE: FullName = { zh: '已撤销的网格', en: 'A grid that is gone' };
const REST: FullName = { zh: '未划入网格', en: 'In no grid' };

/** What a grid of a draft is called: by its name, else its code, else which of the new ones it is. */
export function nameOfGrid(
  side: { readonly coverage: CoverageView; readonly base: RedrawBase },
  owner: number,
): FullName {
  const { coverage, base } = side;
  if (owner < 0 || !coverage.hasOwner(owner)) return GONE;
  const { key, parent, name, code } = coverage.ownerFacts(owner);
  if (name !== null) return namedGrid(base, parent, name);
  if (code !== null) return { zh: code, en: code };
  if (typeof key === 'number') return REST;
  const number = owner - base.owners.workers.length + 1;
  return { zh: `新网格 ${number}`, en: `New grid ${number}` };
}

/** A name that a grid of a community has in the coverage, which holds the Chinese one only. */
export function namedGrid(base: RedrawBase, parent: string, zh: string): FullName {
  return { zh, en: englishName(base, parent, zh) ?? zh };
}

/** Null where no grid of today has that name there, or it has no English one: a name given anew is in one language. */
export function englishName({ facts }: RedrawBase, parent: string, zh: string): string | null {
  const names = Object.hasOwn(facts.englishNames, parent) ? facts.englishNames[parent]! : {};
  return Object.hasOwn(names, zh) ? names[zh]! : null;
}

/** What an area above grids is called, else its code. */
export function nameOfArea({ facts }: RedrawBase, code: string): FullName {
  const name = Object.hasOwn(facts.areaNames, code) ? facts.areaNames[code]! : { zh: code, en: code };
  return { zh: name.zh, en: name.en ?? name.zh };
}

/** English names of grids as a base keeps them. */
export function englishNamesOf(
  grids: readonly { readonly parentCode: string | null; readonly name: LocalName }[],
): EnglishNames {
  const names: Record<string, Record<string, string>> = {};
  for (const { parentCode, name } of grids) {
    if (parentCode === null || name.en === null || name.en === '') continue;
    names[parentCode] ??= {};
    names[parentCode][name.zh] = name.en;
  }
  return names;
}
