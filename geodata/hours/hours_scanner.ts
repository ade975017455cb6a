import { Problem } from '../problem.ts';
import { WEEKDAYS } from './week_moment.ts';

/** Walks over the signs of opening hours; spaces between signs mean nothing. */
export class HoursScanner {
  /** How many signs are read. */
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#skipSpaces();
  }

  atEnd(): boolean {
    return this.at === this.#text.length;
  }

  ahead(sign: string): boolean {
    return this.#text.startsWith(sign, this.at);
  }

  /** Passes a sign, if it is what comes next. */
  take(sign: string): boolean {
    if (!this.ahead(sign)) return false;
    this.at += sign.length;
    this.#skipSpaces();
    return true;
  }

  takeWeekday(): number | null {
    const day = WEEKDAYS.findIndex((name) => this.ahead(name));
    if (day === -1) return null;
    this.take(WEEKDAYS[day]!);
    return day;
  }

  /** Minutes of a time such as `08:30`, `8:30` or `26:00`; hours up to 48. */
  takeTime(): number | null {
    const [time, hour, minute] = /^(\d{1,2}):([0-5]\d)(?!\d)/.exec(this.#text.slice(this.at)) ?? [];
    if (time === undefined || Number(hour) > 48) return null;
    this.take(time);
    return 60 * Number(hour) + Number(minute);
  }

  /** Whether a sign comes next and a time after it. */
  aheadOfTime(sign: string): boolean {
    return this.ahead(sign) && /^\s*\d/.test(this.#text.slice(this.at + sign.length));
  }

  /** What to throw where the next sign makes no sense. */
  unread(): Problem {
    const rest = this.#text.slice(this.at, this.at + 20);
    const [zh, en] = rest === '' ? ['末尾', 'its end'] : [`“${rest}”`, `“${rest}”`];
    return new Problem('BAD_OPENING_HOURS', {
      zh: `开放时间“${this.#text}”第 ${this.at + 1} 个字符起（${zh}）无法读懂，应写作 Mo-Fr 08:30-12:00,14:30-18:00。`,
      en: `The opening hours “${this.#text}” cannot be read from character ${this.at + 1} on (${en}): write them as Mo-Fr 08:30-12:00,14:30-18:00.`,
    });
  }

  #skipSpaces(): void {
    while (this.at < this.#text.length && /\s/.test(this.#text[this.at]!)) this.at++;
  }
}
