import fc from 'fast-check';
import { expect, it } from 'vitest';
import { returnPath } from './return_path.ts';

it('leads on to a path of this site with its query and fragment', () => {
  expect(returnPath('/plan?place=990001&x=1#a')).toBe('/plan?place=990001&x=1#a');
  expect(returnPath('/')).toBe('/');
});

it.each([
  null,
  '',
  'plan',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\\\\evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '%2F%2Fevil.example',
  '%5Cevil.example',
  'https:evil.example',
  '/%2e//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  `/${'a'.repeat(1000)}`,
])('leads on to the beginning in place of %j', (to) => {
  expect(returnPath(to)).toBe('/');
});

it('never leads off the site, whatever it is given', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '?',
    '#',
    '%2f',
    '\t',
    '\n',
    ' ',
    'evil.example',
    'http:',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const led = returnPath(parts.join(''));
      expect(led.startsWith('/')).toBe(true);
      expect(new URL(led, 'https://gezhong.example').origin).toBe('https://gezhong.example');
    }),
    { numRuns: 2000 },
  );
});
