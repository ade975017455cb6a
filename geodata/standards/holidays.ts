import type { BilingualName, Sourced } from './sourced.ts';

/** A day that is worked, or not, against its weekday. */
export interface Holiday extends Sourced {
  /** ISO 8601. */
  readonly day: string;
  /** False: a day off; true: a make-up day 调休 on a weekend. */
  readonly working: boolean;
  readonly name: BilingualName;
}

interface Notice {
  readonly year: number;
  readonly source: string;
  readonly dated: string;
  readonly checked: boolean;
  readonly festivals: readonly {
    readonly name: BilingualName;
    /** First and last day off, month and day. */
    readonly off: readonly [first: string, last: string];
    readonly makeUp: readonly string[];
  }[];
}

const NEW_YEAR = { zh: '元旦', en: 'New Year' };
const SPRING = { zh: '春节', en: 'Spring Festival' };
const QINGMING = { zh: '清明节', en: 'Qingming Festival' };
const LABOUR = { zh: '劳动节', en: 'Labour Day' };
const DRAGON_BOAT = { zh: '端午节', en: 'Dragon Boat Festival' };
const MID_AUTUMN = { zh: '中秋节', en: 'Mid-Autumn Festival' };
const NATIONAL = { zh: '国庆节', en: 'National Day' };

const NOTICES: readonly Notice[] = [
  {
    year: 2025,
    source: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）',
    dated: '2024-11-12',
    // Second-hand: from reprints, not the notice itself.
    checked: false,
    festivals: [
      { name: NEW_YEAR, off: ['01-01', '01-01'], makeUp: [] },
      { name: SPRING, off: ['01-28', '02-04'], makeUp: ['01-26', '02-08'] },
      { name: QINGMING, off: ['04-04', '04-06'], makeUp: [] },
      { name: LABOUR, off: ['05-01', '05-05'], makeUp: ['04-27'] },
      { name: DRAGON_BOAT, off: ['05-31', '06-02'], makeUp: [] },
      {
        name: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
        off: ['10-01', '10-08'],
        makeUp: ['09-28', '10-11'],
      },
    ],
  },
  {
    year: 2026,
    source: '国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）',
    dated: '2025-11-04',
    checked: true,
    festivals: [
      { name: NEW_YEAR, off: ['01-01', '01-03'], makeUp: ['01-04'] },
      { name: SPRING, off: ['02-15', '02-23'], makeUp: ['02-14', '02-28'] },
      { name: QINGMING, off: ['04-04', '04-06'], makeUp: [] },
      { name: LABOUR, off: ['05-01', '05-05'], makeUp: ['05-09'] },
      { name: DRAGON_BOAT, off: ['06-19', '06-21'], makeUp: [] },
      { name: MID_AUTUMN, off: ['09-25', '09-27'], makeUp: [] },
      { name: NATIONAL, off: ['10-01', '10-07'], makeUp: ['09-20', '10-10'] },
    ],
  },
];

const DAY_MS = 86_400_000;

/** Public holidays and make-up days of the mainland, in order. */
export const HOLIDAYS: readonly Holiday[] = NOTICES.flatMap(({ year, source, dated, checked, festivals }) =>
  festivals
    .flatMap(({ name, off: [first, last], makeUp }) => {
      const from = Date.parse(`${year}-${first}`);
      const count = (Date.parse(`${year}-${last}`) - from) / DAY_MS + 1;
      return [
        ...Array.from({ length: count }, (_, i) => ({
          day: new Date(from + i * DAY_MS).toISOString().slice(0, 10),
          working: false,
          name,
        })),
        ...makeUp.map((day) => ({
          day: `${year}-${day}`,
          working: true,
          name: { zh: `${name.zh}调休上班`, en: `Make-up day for ${name.en}` },
        })),
      ];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map((holiday) => ({ ...holiday, source, dated, checked })),
);
