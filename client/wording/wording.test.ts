import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { formattingOf } from './formatting.ts';
import { nameIn } from './language.ts';
import { zh } from './zh.ts';

/** Every text by its path, with texts that take something filled with a mark. */
function textsOf(wording: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(wording)) {
    const here = `${path}${key}`;
    if (typeof value === 'string') texts.set(here, value);
    else if (typeof value === 'function') texts.set(here, value('▢', '▢', '▢'));
    else for (const [inner, text] of textsOf(value, `${here}.`)) texts.set(inner, text);
  }
  return texts;
}

const HAN = /\p{Script=Han}/u;
/** Names the other language, as a switch between two languages must. */
const NAMES_THE_OTHER = new Set(['settings.language', 'settings.languageHint']);

describe('the wording', () => {
  const chinese = textsOf(zh);
  const english = textsOf(en);

  it('has the same texts in both languages, none empty', () => {
    expect([...english.keys()]).toEqual([...chinese.keys()]);
    for (const texts of [chinese, english]) {
      for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
    }
  });

  it('has no Chinese in an English text', () => {
    for (const [path, text] of english)
      if (!NAMES_THE_OTHER.has(path)) expect(HAN.test(text), `${path}: ${text}`).toBe(false);
  });

  it('uses in English what it is given wherever the Chinese does', () => {
    for (const [path, text] of chinese) {
      if (text.includes('▢')) expect(english.get(path), path).toContain('▢');
    }
  });
});

describe('a name', () => {
  it('falls back to Chinese where there is no English one', () => {
    expect(nameIn('en', { zh: '玉门市', en: null })).toBe('玉门市');
    expect(nameIn('en', { zh: '玉门市', en: 'Yumen' })).toBe('Yumen');
    expect(nameIn('zh', { zh: '玉门市', en: 'Yumen' })).toBe('玉门市');
  });
});

describe('a share', () => {
  it('never reads 100 % while anyone is left out, nor 0 % while anyone is in', () => {
    const { share } = formattingOf('en');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), fc.nat(), (whole, seed) => {
        const part = 1 + (seed % (whole - 1));
        expect(['100%', '100.0%', '0%', '0.0%']).not.toContain(share(part / whole));
      }),
    );
    expect(share(1)).toBe('100%');
    expect(share(0)).toBe('0%');
    expect(share(null)).toBe('–');
  });
});

describe('a count of people', () => {
  it('does not tell one to four, nor what the server would not tell', () => {
    const { people, peopleTersely } = formattingOf('zh');
    expect([0, 1, 4, null, 5, 1234].map(people)).toEqual(['0', '少于 5', '少于 5', '少于 5', '5', '1,234']);
    expect([0, 1, null, 5].map(peopleTersely)).toEqual(['0', '<5', '<5', '5']);
    expect(formattingOf('en').people(null)).toBe('fewer than 5');
  });
});
