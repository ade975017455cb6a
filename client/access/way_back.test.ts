import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signInAddress, wayBack } from './way_back.ts';

const ORIGIN = 'https://grid.example';
const to = (address: string) => new URL(address, ORIGIN).searchParams.get('to');

describe('the way back from the sign-in screen', () => {
  it('leads to the very page that one came from', () => {
    const path = fc.constantFrom('/review', '/plan', '/cases', '/m', '/wall', '/people');
    const pairs = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(path, pairs, fc.string(), (pathname, query, fragment) => {
        const url = new URL(pathname, ORIGIN);
        for (const [name, value] of query) {
          if (name.isWellFormed() && value.isWellFormed()) url.searchParams.append(name, value);
        }
        url.hash = fragment;
        expect(wayBack(to(signInAddress(url)), ORIGIN)).toBe(`${url.pathname}${url.search}${url.hash}`);
      }),
    );
  });

  it('never leaves the site, whatever the address says', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '//',
      '\t',
      '\n',
      ' ',
      'evil.example',
      'https:',
      'javascript:',
      '@',
      ':',
      '.',
      '..',
      '%2f',
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const back = wayBack(text, ORIGIN);
          expect(new URL(back, ORIGIN).origin).toBe(ORIGIN);
          expect(back).toMatch(/^\/(?!\/)/);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([null, '', 'cases', 'https://evil.example/', '//evil.example', '/\\evil.example', '/sign-in?to=/sign-in'])(
    'leads from %s to the first page',
    (text) => {
      expect(wayBack(text, ORIGIN)).toBe('/');
    },
  );

  it('takes language and colours along', () => {
    const address = signInAddress(new URL('/cases?lang=en&theme=light&state=reported', ORIGIN));
    expect(Object.fromEntries(new URL(address, ORIGIN).searchParams)).toMatchObject({ lang: 'en', theme: 'light' });
  });
});
