/** What of a description is compared with others. */
export interface Words {
  /** Pairs of neighbouring characters, each with how often it stands. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly count: number;
  /** What tells one place from the next, by its unit: `栋` → 3; `门` → 东. */
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Characters that are looked at; what a report is about stands in its first sentences. */
const LONGEST = 500;

/**
 * Prepares a description for comparing. Pairs of characters carry meaning in Chinese, where most words have two, without
 * a dictionary; in English they stand within words, so that another order of words matters little.
 */
export function wordsOf(description: string): Words {
  const text = description.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const pairs = new Map<string, number>();
  let count = 0;
  for (const [run] of text.matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)) {
    const characters = [...run];
    for (let i = 0; i < Math.max(1, characters.length - 1); i++) {
      const pair = characters.slice(i, i + 2).join('');
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      count++;
    }
  }
  return { pairs, count, marks: marksOf(text) };
}

/**
 * Likeness of two descriptions, from 0 to 1: the share of character pairs that they have in common (Dice 1945), of the
 * shorter one where it says the same in fewer words.
 */
export function likeness(a: Words, b: Words): number {
  if (a.count === 0 || b.count === 0) return 0;
  const [fewer, more] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of fewer.pairs) common += Math.min(count, more.pairs.get(pair) ?? 0);
  return (2 * common) / (a.count + b.count);
}

/** True where both tell which building, number, side or gate it is about, and not the same one. */
export function tellApart(a: Words, b: Words): boolean {
  for (const [unit, values] of a.marks) {
    const others = b.marks.get(unit);
    if (others !== undefined && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}

const DIGITS = '零一二三四五六七八九';
const NUMBERED = /(\d{1,5}|[零一二三四五六七八九十百]{1,4})\s*(号楼|栋|幢|座|单元|号院|弄|号|室|层)/gu;
const NUMBERED_ENGLISH = /\b(building|block|unit|no\.?|number|room|floor|gate)\s*(\d{1,5})\b/gu;
const SIDES =
  /([东南西北])\s*(门|侧|口|面|边|头)|\b(north|south|east|west)(?:ern)?\s+(gate|side|end|entrance|corner)\b/gu;
const UNIT_OF: Readonly<Record<string, string>> = {
  号楼: '栋',
  幢: '栋',
  座: '栋',
  building: '栋',
  block: '栋',
  unit: '单元',
  no: '号',
  'no.': '号',
  number: '号',
  room: '室',
  floor: '层',
};

function marksOf(text: string): Map<string, Set<string>> {
  const marks = new Map<string, Set<string>>();
  const mark = (unit: string, value: string) => {
    const values = marks.get(UNIT_OF[unit] ?? unit) ?? new Set();
    marks.set(UNIT_OF[unit] ?? unit, values.add(value));
  };
  for (const [, value, unit] of text.matchAll(NUMBERED)) mark(unit!, String(numberOf(value!)));
  for (const [, unit, value] of text.matchAll(NUMBERED_ENGLISH)) mark(unit!, String(numberOf(value!)));
  for (const [, side, ofWhat, direction, part] of text.matchAll(SIDES)) mark(ofWhat ?? part!, side ?? direction!);
  return marks;
}

/** Reads 12, 十二 or 一百零二. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let [sum, digit] = [0, -1];
  for (const sign of text) {
    const size = sign === '十' ? 10 : sign === '百' ? 100 : 0;
    if (size === 0) digit = DIGITS.indexOf(sign);
    else {
      sum += size * (digit === -1 ? 1 : digit);
      digit = -1;
    }
  }
  return sum + Math.max(0, digit);
}
