import { badParameter, GeoReportError } from './georeport_error.ts';

/** Name and value pairs of an address or a form. Names nobody asks for are ignored; an empty value is as good as none. */
export class Parameters {
  readonly #pairs: readonly (readonly [string, string])[];

  /** @throws GeoReportError 400 for text that no database keeps. */
  constructor(pairs: Iterable<readonly [string, string]>) {
    this.#pairs = [...pairs].map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '');
    const unsound = this.#pairs.find((pair) => pair.some((text) => text.includes('\0')));
    if (unsound)
      throw badParameter(unsound[0].replaceAll('\0', '�'), '�', '不含空字符（U+0000）的文字', 'text without U+0000');
  }

  /** These first, then the others. */
  and(others: Parameters): Parameters {
    return new Parameters([...this.#pairs, ...others.#pairs]);
  }

  /** @throws GeoReportError 400 where it is given twice with different values. */
  one(name: string): string | null {
    const values = new Set(this.#pairs.filter(([other]) => other === name).map(([, value]) => value));
    const [first = null, ...others] = values;
    if (others.length === 0) return first;
    throw new GeoReportError(400, 'REPEATED_PARAMETER', {
      zh: `参数 ${name} 给了 ${values.size} 个不同的值，只能给一个。`,
      en: `The parameter ${name} was given ${values.size} different values; give one.`,
    });
  }

  /** Every value, whether the name is repeated, the values parted by commas, or both; null where there is none. */
  list(name: string): readonly string[] | null {
    const values = this.#pairs
      .filter(([other]) => other === name)
      .flatMap(([, value]) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== '');
    return values.length === 0 ? null : [...new Set(values)];
  }

  /**
   * @param fallback where it is not given.
   * @throws GeoReportError 400 unless it is a whole number from 1 to `most`.
   */
  count(name: string, fallback: number, most: number): number {
    const text = this.one(name);
    if (text === null) return fallback;
    const number = Number(text);
    if (/^\d{1,9}$/.test(text) && number >= 1 && number <= most) return number;
    throw badParameter(name, text, `1 到 ${most} 之间的整数`, `a whole number from 1 to ${most}`);
  }

  /** @throws GeoReportError 400 unless it is true or false. */
  flag(name: string): boolean {
    const text = this.one(name)?.toLowerCase() ?? 'false';
    if (text === 'true' || text === 'false') return text === 'true';
    throw badParameter(name, text, ' true 或 false', 'true or false');
  }

  /** Answers to a service's attributes, `attribute[CODE]=VALUE` or `attribute[CODE][]=VALUE`. */
  attributes(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const [name, value] of this.#pairs) {
      const [, code] = /^attribute\[([^[\]]+)\](?:\[\d*\])?$/.exec(name) ?? [];
      if (code !== undefined) found.set(code, [...(found.get(code) ?? []), value]);
    }
    return found;
  }
}
