import { readTopics } from './topics.ts';

/** What of a description is compared with others. */
export interface Words {
  /** Pairs of neighbouring characters as numbers, in order; one that stands twice is there twice. */
  readonly pairs: Float64Array;
  /** What it is about, as far as its words are known. */
  readonly topics: ReadonlySet<string>;
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
  const { topics, rest } = readTopics(text);
  return { pairs: pairsOf(rest), topics, marks: marksOf(text) };
}

function pairsOf(text: string): Float64Array {
  const pairs: number[] = [];
  let [last, lastScript] = [0, 0];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    at += code > 0xffff ? 2 : 1;
    const script = scriptOf(code);
    if (script !== 0 && script === lastScript) pairs.push(last * 0x110000 + code);
    [last, lastScript] = [code, script];
  }
  return new Float64Array(pairs).sort();
}

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** 0: a sign that parts words; Chinese characters and letters of other scripts make no pairs with each other. */
function scriptOf(code: number): number {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? 1 : 0;
  // The common ideographs, so that few characters need a look-up.
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  const character = String.fromCodePoint(code);
  if (HAN.test(character)) return 2;
  return LETTER.test(character) ? 1 : 0;
}

/** So few pairs say little: below, likeness falls off in proportion. */
const FEWEST = 4;

/** The share of character pairs that two descriptions have in common, from 0 to 1 (Dice 1945). */
export function dice({ pairs: a }: Words, { pairs: b }: Words): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const fewest = Math.min(a.length, b.length);
  return fewest === 0 ? 0 : ((2 * common) / (a.length + b.length)) * Math.min(1, fewest / FEWEST);
}

/** Whether two descriptions name a topic in common, other topics, or topics are known of one or of none of them. */
export function topicsAlike({ topics: a }: Words, { topics: b }: Words): 'same' | 'other' | 'one' | 'none' {
  if (a.size === 0 && b.size === 0) return 'none';
  if (a.size === 0 || b.size === 0) return 'one';
  return haveCommon(a, b) ? 'same' : 'other';
}

/** True where both tell which building, number, side or gate it is about, and not the same one. */
export function tellApart(a: Words, b: Words): boolean {
  return sharedUnits(a, b).some(([ofA, ofB]) => !haveCommon(ofA, ofB));
}

/** True where both tell of the same building, number, side or gate. */
export function markAlike(a: Words, b: Words): boolean {
  return sharedUnits(a, b).some(([ofA, ofB]) => haveCommon(ofA, ofB));
}

type Marks = ReadonlySet<string>;

function sharedUnits(a: Words, b: Words): [Marks, Marks][] {
  const shared: [Marks, Marks][] = [];
  for (const [unit, values] of a.marks) {
    const others = b.marks.get(unit);
    if (others !== undefined) shared.push([values, others]);
  }
  return shared;
}

function haveCommon(a: Marks, b: Marks): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

const DIGITS = '零一二三四五六七八九';
const NUMBERED = /(\d{1,5}|[零一二三四五六七八九十百]{1,4})\s*(号楼|栋|幢|座|单元|号院|弄|号|室|层)/gu;
const NUMBERED_ENGLISH = /\b(building|block|unit|no\.?|number|room|floor|gate)\s*(\d{1,5})\b/gu;
const STREET_NUMBER = /\b(\d{1,5})\s+(?:[a-z]+\s+){1,3}(?:street|st|avenue|ave|road|rd|lane|drive|view|way|court)\b/gu;
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
  for (const [, value] of text.matchAll(STREET_NUMBER)) mark('号', value!);
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
