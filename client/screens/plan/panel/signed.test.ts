import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formattingOf } from '../../../wording/formatting.ts';
import { signedCount, signedLess, signedPoints } from './signed.ts';

const format = formattingOf('en');

describe('a change in a figure', () => {
  it('says zero where nothing changed, and only there', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(signedPoints(a, b, format).turn === 'same').toBe((b - a) * 100 === 0);
        expect(signedLess(a, b, 1, format).turn === 'same').toBe(b - a === 0);
      }),
    );
  });

  it('has the sign of the change, and calls fewer minutes a gain', () => {
    expect(signedCount(1234, format)).toEqual({ text: '+1,234', turn: 'gain' });
    expect(signedCount(-5, format)).toEqual({ text: '−5', turn: 'loss' });
    expect(signedLess(10.6, 10.3, 1, format)).toEqual({ text: '−0.3', turn: 'gain' });
    expect(signedLess(0.368, 0.3684, 3, format)).toEqual({ text: '+<0.001', turn: 'loss' });
    expect(signedPoints(0.64, 0.6403, format)).toEqual({ text: '+<0.1', turn: 'gain' });
  });

  it('is not made up where one of the two is not known', () => {
    expect(signedLess(null, 3, 1, format).turn).toBe('same');
  });
});
