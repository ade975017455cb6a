import { makeRandom, type Random } from '../../demo/random.ts';
import type { DuplicateLimits } from '../duplicates.ts';
import { CHINESE, ENGLISH, type Language, type Subject } from './matter_phrases.ts';

export interface LabelledReport {
  /** Reports of one matter have the same number. */
  readonly matter: number;
  readonly position: readonly [longitude: number, latitude: number];
  readonly reportedAt: Date;
  readonly description: string;
}

/** Why a matter lies where it does, so that what goes wrong can be told apart. */
export type Setting = 'by chance' | 'other matter there' | 'same text next door' | 'again after it was settled';

export interface LabelledReports {
  readonly name: string;
  readonly limits: DuplicateLimits;
  readonly reports: readonly LabelledReport[];
  readonly settings: ReadonlyMap<number, Setting>;
}

interface Town {
  readonly name: string;
  readonly language: Language;
  readonly limits: DuplicateLimits;
  /** True: reports of the kind are of one subject, as for a national subclass; false: of any, as for snap reports. */
  readonly oneSubject: boolean;
  /** In two weeks, by chance. */
  readonly matters: number;
}

const HOUR_MS = 3_600_000;
const TOWNS: readonly Town[] = [
  { name: 'snap reports', language: CHINESE, limits: { metres: 60, hours: 72 }, oneSubject: false, matters: 400 },
  { name: 'hotline', language: CHINESE, limits: { metres: 100, hours: 72 }, oneSubject: false, matters: 400 },
  { name: 'parts of one class', language: CHINESE, limits: { metres: 40, hours: 168 }, oneSubject: true, matters: 100 },
  { name: 'events of one class', language: CHINESE, limits: { metres: 60, hours: 48 }, oneSubject: true, matters: 100 },
  {
    name: 'English snap reports',
    language: ENGLISH,
    limits: { metres: 60, hours: 72 },
    oneSubject: false,
    matters: 400,
  },
];

/**
 * Makes reports of which it is known which are of one matter: each town two weeks of 400 matters on 12 streets, each
 * reported by one to five people in their own words, a phone's position off by 12 m (one in ten by 40 m), over hours. One
 * matter in three has one beside it that is made to mislead: another matter at the very place, the same text by
 * somebody else a few doors on, or the same matter again days after it was settled.
 *
 * @param half phrases of the half that weights were set on, or of the other
 */
export function labelledDuplicates(seed: number, half: 'set' | 'measured'): LabelledReports[] {
  return TOWNS.map((town) => makeTown(town, makeRandom(seed).fork(`${town.name} ${half}`), half === 'set' ? 0 : 1));
}

function makeTown({ name, language, limits, oneSubject, matters }: Town, random: Random, half: 0 | 1): LabelledReports {
  const reports: LabelledReport[] = [];
  const settings = new Map<number, Setting>();
  const subjects = language.subjects[half];
  const only = random.pick(subjects);
  const report = (matter: Matter, setting: Setting, text: string | null) => {
    const number = settings.size;
    settings.set(number, setting);
    // Half of all matters are reported once, as on real platforms.
    const people = text !== null || random.chance(0.5) ? 1 : random.integer(2, 5);
    for (let i = 0; i < people; i++) {
      reports.push({
        matter: number,
        position: seenFrom(matter, random),
        reportedAt: new Date(matter.from + delay(random) * HOUR_MS),
        description: text ?? describeMatter(matter, language, half, random),
      });
    }
  };
  for (let i = 0; i < matters; i++) {
    const matter = makeMatter(random, language.streets, oneSubject ? only : random.pick(subjects));
    report(matter, 'by chance', null);
    if (!random.chance(1 / 3)) continue;
    const trap = random.integer(0, 2);
    if (trap === 0) {
      const others = subjects.filter((each) => each !== matter.subject);
      if (!oneSubject)
        report(
          { ...matter, from: matter.from + random.between(0, 12) * HOUR_MS, subject: random.pick(others) },
          'other matter there',
          null,
        );
    } else if (trap === 1) {
      const last = reports.at(-1)!;
      const doors = random.integer(2, 5);
      const next = {
        ...matter,
        along: matter.along + 12 * doors,
        number: matter.number + 2 * doors,
        building: matter.building + doors,
      };
      const text = random.chance(0.5) ? last.description : describeMatter(next, language, half, random);
      report(
        { ...next, from: matter.from + random.between(0, 24) * HOUR_MS },
        'same text next door',
        withNumbersOf(text, matter, next),
      );
    } else {
      report({ ...matter, from: matter.from + random.between(96, 160) * HOUR_MS }, 'again after it was settled', null);
    }
  }
  return { name, limits, reports, settings };
}

interface Matter {
  readonly street: number;
  readonly streetName: string;
  /** Metres from the street's beginning. */
  readonly along: number;
  readonly number: number;
  readonly building: number;
  readonly from: number;
  readonly subject: Subject;
}

function makeMatter(random: Random, streets: readonly string[], subject: Subject): Matter {
  const street = random.integer(0, streets.length - 1);
  const along = random.between(0, 3000);
  return {
    street,
    streetName: streets[street]!,
    along,
    number: 2 * Math.floor(along / 12) + 1,
    building: 1 + Math.floor(along / 50),
    from: Date.UTC(2026, 2, 1) + random.between(0, 14 * 24) * HOUR_MS,
    subject,
  };
}

function describeMatter(
  { streetName, number, building, subject }: Matter,
  language: Language,
  half: 0 | 1,
  random: Random,
): string {
  return language.join([
    random.pick(language.openings[half]),
    random.pick(language.place(streetName, number, building)),
    random.pick(subject.things),
    random.pick(subject.faults),
    random.chance(0.5) ? random.pick(subject.details) : '',
    random.pick(language.closings[half]),
  ]);
}

/** The text as whoever copies it for a place next door would change it: mostly its numbers. */
function withNumbersOf(text: string, from: Matter, to: Matter): string {
  return text
    .replace(`${from.number}号`, `${to.number}号`)
    .replace(`${from.building}号楼`, `${to.building}号楼`)
    .replace(`${from.building}栋`, `${to.building}栋`)
    .replace(`${from.number} `, `${to.number} `)
    .replace(`building ${from.building}`, `building ${to.building}`);
}

const METRES_PER_DEGREE = 111_320;
const LATITUDE = 34.2;

function seenFrom({ street, along }: Matter, random: Random): [number, number] {
  const error = random.chance(0.1) ? 40 : 12;
  const [east, north] = [along + error * normal(random), street * 150 + error * normal(random)];
  const perDegree = METRES_PER_DEGREE * Math.cos((LATITUDE * Math.PI) / 180);
  return [108.2 + east / perDegree, LATITUDE + north / METRES_PER_DEGREE];
}

/** Hours until somebody reports what has happened: most within half a day, none after two days. */
function delay(random: Random): number {
  return Math.min(48, -10 * Math.log(1 - random.next()));
}

/** Box and Muller 1958. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
