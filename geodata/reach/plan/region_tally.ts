import { Problem } from '../../problem.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import { PEOPLE_COLUMNS, type PlanGround } from './plan_ground.ts';

/** Who is counted: the first of the people's columns of a ground. */
export const COUNTED = { households: 0, residents: 1, residents60: 2 } as const;
export type Counted = (typeof COUNTED)[keyof typeof COUNTED];
const KINDS = 3;

/** Times are told apart up to an hour; farther is beyond. */
export const MOST_MINUTES = 60;
const SECONDS = 60 * MOST_MINUTES + 1;

/** Bins 0 … 60 of a group hold the people of that minute: those who take more than the one before, and no more than it. */
const BEYOND = MOST_MINUTES + 1;
const UNREACHABLE = MOST_MINUTES + 2;
const UNSNAPPED = MOST_MINUTES + 3;
const BINS = MOST_MINUTES + 4;

/** The whole place is a group of its own. */
export const WHOLE_PLACE = 0;

/** A Gini coefficient as the ratio of two whole numbers, each rounded once where it is above 2⁵³. */
export interface GiniTerms {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * How many people of each region, and of the whole place, get there in how long. Regions are groups, counted through all
 * levels: see `groupOf`. Times count by whole seconds begun (⌈ms ÷ 1000⌉), so that a time is within m minutes just where
 * it is at most 60,000 · m milliseconds.
 *
 * A changed home costs one subtraction and one addition for each group that holds it. Memory: 15 kB for each group.
 */
export class RegionTally {
  readonly groupCount: number;
  /** Groups whose figures changed since clearChanged, in the order in which they first did: the first changedCount. */
  readonly changedGroups: Int32Array;
  changedCount = 0;
  readonly #changed: Uint8Array;
  /** First group of each level. */
  readonly #firstGroup: readonly number[];
  /** Groups of home h: #groupsOfHome[h · (levels + 1)] and on, −1 for none. */
  readonly #groupsOfHome: Int32Array;
  readonly #groupsPerHome: number;
  readonly #people: Uint32Array;
  /** KINDS values for each of BINS of each group. */
  readonly #bins: Uint32Array;
  /** Residents by second, SECONDS for each group. */
  readonly #residents: Uint32Array;
  readonly #totals: Uint32Array;
  readonly #estimated: Uint8Array;
  readonly #giniTerms = new Float64Array(2);

  /**
   * @param ms milliseconds of each home, UNREACHED for those that no street leads to it.
   * @param isSnapped for each home 0 where it is on no street; null where that does not matter, as for a circle.
   */
  constructor(ground: PlanGround, ms: Uint32Array, isSnapped: Uint8Array | null) {
    const { levels, homeCount, columns } = ground;
    let groups = 1;
    this.#firstGroup = levels.map(({ regionCodes }) => {
      groups += regionCodes.length;
      return groups - regionCodes.length;
    });
    this.groupCount = groups;
    this.changedGroups = new Int32Array(groups);
    this.#changed = new Uint8Array(groups);
    this.#people = columns.people;
    this.#groupsPerHome = levels.length + 1;
    this.#groupsOfHome = new Int32Array(homeCount * this.#groupsPerHome);
    this.#bins = new Uint32Array(groups * BINS * KINDS);
    this.#residents = new Uint32Array(groups * SECONDS);
    this.#totals = new Uint32Array(groups * KINDS);
    this.#estimated = new Uint8Array(groups);
    for (let home = 0; home < homeCount; home++) {
      const first = home * this.#groupsPerHome;
      levels.forEach(({ regionOfHome }, level) => {
        const region = regionOfHome[home]!;
        this.#groupsOfHome[first + level + 1] = region === -1 ? -1 : this.#firstGroup[level]! + region;
      });
      this.#addFirst(home, ms[home]!, isSnapped === null || isSnapped[home] === 1, columns.estimated[home] === 1);
    }
  }

  /** The group of a region by the places of its level and of its code in the ground. */
  groupOf(level: number, region: number): number {
    return this.#firstGroup[level]! + region;
  }

  /** A home that is on a street takes another time. */
  change(home: number, formerMs: number, ms: number): void {
    const former = secondOf(formerMs);
    const now = secondOf(ms);
    if (former === now) return;
    const formerBin = binOf(former);
    const bin = binOf(now);
    const people = PEOPLE_COLUMNS * home;
    const residents = this.#people[people + COUNTED.residents]!;
    const first = home * this.#groupsPerHome;
    for (let at = first; at < first + this.#groupsPerHome; at++) {
      const group = this.#groupsOfHome[at]!;
      if (group === -1) continue;
      if (former < SECONDS) this.#residents[group * SECONDS + former]! -= residents;
      if (now < SECONDS) this.#residents[group * SECONDS + now]! += residents;
      for (let kind = 0; kind < KINDS && formerBin !== bin; kind++) {
        this.#bins[(group * BINS + formerBin) * KINDS + kind]! -= this.#people[people + kind]!;
        this.#bins[(group * BINS + bin) * KINDS + kind]! += this.#people[people + kind]!;
      }
      if (this.#changed[group] === 1) continue;
      this.#changed[group] = 1;
      this.changedGroups[this.changedCount++] = group;
    }
  }

  /** Forgets which groups changed. */
  clearChanged(): void {
    for (let at = 0; at < this.changedCount; at++) this.#changed[this.changedGroups[at]!] = 0;
    this.changedCount = 0;
  }

  total(group: number, kind: Counted): number {
    return this.#totals[group * KINDS + kind]!;
  }

  /**
   * People who take at most so many minutes.
   * @throws Problem BAD_MINUTES unless they are whole and from 0 to 60.
   */
  within(group: number, minutes: number, kind: Counted): number {
    checkMinutes(minutes);
    let sum = 0;
    for (let bin = 0; bin <= minutes; bin++) sum += this.#bins[(group * BINS + bin) * KINDS + kind]!;
    return sum;
  }

  /** People whom streets lead there, in more than an hour. */
  beyond(group: number, kind: Counted): number {
    return this.#bins[(group * BINS + BEYOND) * KINDS + kind]!;
  }

  /** People on a street from which none leads there within the limit of the search. */
  unreachable(group: number, kind: Counted): number {
    return this.#bins[(group * BINS + UNREACHABLE) * KINDS + kind]!;
  }

  /** People on no street. */
  unsnapped(group: number, kind: Counted): number {
    return this.#bins[(group * BINS + UNSNAPPED) * KINDS + kind]!;
  }

  /** Whether any home of the group has estimated counts. */
  isEstimated(group: number): boolean {
    return this.#estimated[group] === 1;
  }

  /**
   * Seconds within which a share of the residents, given as a fraction of whole numbers, get there: the least that are
   * enough. Whoever gets nowhere, or nowhere within an hour, is farther than anybody.
   * @returns null where that share is not reached within an hour, and where nobody lives.
   */
  quantileSeconds(group: number, numerator: number, denominator: number): number | null {
    const wanted = this.total(group, COUNTED.residents) * numerator;
    if (wanted === 0) return null;
    let sum = 0;
    for (let minute = 0; minute <= MOST_MINUTES; minute++) {
      const inMinute = this.#bins[(group * BINS + minute) * KINDS + COUNTED.residents]!;
      if ((sum + inMinute) * denominator < wanted) {
        sum += inMinute;
        continue;
      }
      for (let second = Math.max(0, 60 * minute - 59); ; second++) {
        sum += this.#residents[group * SECONDS + second]!;
        if (sum * denominator >= wanted) return second;
      }
    }
    return null;
  }

  medianSeconds(group: number): number | null {
    return this.quantileSeconds(group, 1, 2);
  }

  p90Seconds(group: number): number | null {
    return this.quantileSeconds(group, 9, 10);
  }

  /**
   * How unequally seconds are spread over the residents who get there within the hour, as ∫ F (1 − F) dt ÷ mean (Dorfman
   * 1979, A Formula for the Gini Coefficient, Review of Economics and Statistics 61:146–149); with whole seconds t, W
   * residents and F residents within t seconds it is Σ F (W − F) ÷ (W · Σ seconds). F (W − F) is below 2⁵² as there are
   * fewer than 2²⁷ people; the sum is kept in two halves, and so is exact.
   * @returns null where nobody gets there, and where all are there in no time.
   */
  gini(group: number): GiniTerms | null {
    this.#addUpGini(group);
    const [numerator, denominator] = this.#giniTerms;
    return denominator === 0 ? null : { numerator: numerator!, denominator: denominator! };
  }

  /** Writes the Gini coefficient, NaN for none, without allocating. */
  writeGini(group: number, out: Float64Array, at: number): void {
    this.#addUpGini(group);
    out[at] = this.#giniTerms[0]! / this.#giniTerms[1]!;
  }

  /** Numerator and denominator; 0 and 0 for none. */
  #addUpGini(group: number): void {
    const first = group * SECONDS;
    const residents = this.within(group, MOST_MINUTES, COUNTED.residents);
    let seconds = 0;
    let within = 0;
    let high = 0;
    let low = 0;
    // Once all are there nothing more comes to the sums.
    for (let second = 0; within < residents; second++) {
      const here = this.#residents[first + second]!;
      seconds += here * second;
      within += here;
      const product = within * (residents - within);
      const highPart = Math.floor(product / HALF);
      high += highPart;
      low += product - highPart * HALF;
    }
    this.#giniTerms[0] = high * HALF + low;
    this.#giniTerms[1] = residents * seconds;
  }

  #addFirst(home: number, ms: number, isSnapped: boolean, isEstimated: boolean): void {
    const second = secondOf(ms);
    const bin = isSnapped ? binOf(second) : UNSNAPPED;
    const people = PEOPLE_COLUMNS * home;
    const first = home * this.#groupsPerHome;
    for (let at = first; at < first + this.#groupsPerHome; at++) {
      const group = this.#groupsOfHome[at]!;
      if (group === -1) continue;
      if (isSnapped && second < SECONDS)
        this.#residents[group * SECONDS + second]! += this.#people[people + COUNTED.residents]!;
      for (let kind = 0; kind < KINDS; kind++) {
        this.#bins[(group * BINS + bin) * KINDS + kind]! += this.#people[people + kind]!;
        this.#totals[group * KINDS + kind]! += this.#people[people + kind]!;
      }
      if (isEstimated) this.#estimated[group] = 1;
    }
  }
}

/** Where a sum of whole numbers is cut in two. */
const HALF = 2 ** 26;

/** @throws Problem BAD_MINUTES. */
export function checkMinutes(minutes: number): void {
  if (Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES) return;
  throw new Problem('BAD_MINUTES', {
    zh: `${minutes} 分钟无效，应为 0 到 ${MOST_MINUTES} 的整数。`,
    en: `${minutes} minutes are not valid: a whole number from 0 to ${MOST_MINUTES} is.`,
  });
}

/** Seconds begun; SECONDS for farther than an hour, SECONDS + 1 for nowhere. */
function secondOf(ms: number): number {
  if (ms === UNREACHED) return SECONDS + 1;
  return Math.min(SECONDS, Math.ceil(ms / 1000));
}

function binOf(second: number): number {
  return second < SECONDS ? Math.ceil(second / 60) : second === SECONDS ? BEYOND : UNREACHABLE;
}
