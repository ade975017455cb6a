import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../place.ts';
import { parseAdministrativeCode, parseJurisdictionCode } from './administrative_code.ts';
import { beijingCodeRule, checkRegionCode, codeLength } from './grid_code.ts';
import { numberRegions } from './number_regions.ts';

describe('an administrative code', () => {
  it('is 2 + 2 + 2 + 3 + 3 digits', () => {
    expect(parseAdministrativeCode('620981001002')).toEqual({
      province: '62',
      prefecture: '09',
      county: '81',
      street: '001',
      community: '002',
    });
    expect(parseAdministrativeCode('620981')).toMatchObject({ county: '81', street: null, community: null });
  });

  it.each(['', '62098', '62098a', '6209810010020', '020981', '6209 81'])('is refused as %j', (code) => {
    expect(() => parseAdministrativeCode(code)).toThrow(`“${code}”`);
  });

  it('of a jurisdiction has six digits', () => {
    expect(parseJurisdictionCode('320106')).toBe('320106');
    expect(() => parseJurisdictionCode('3201')).toThrow('6 位');
  });
});

describe('the code of a region', () => {
  const rule = beijingCodeRule('110105');

  it('grows by the digits of each level: 9, 12, 15 in Beijing', () => {
    expect([1, 2, 3].map((level) => codeLength(rule, level))).toEqual([9, 12, 15]);
    expect(checkRegionCode(rule, 3, '110105001002003')).toBe('110105001002003');
  });

  it.each(['11010500100200', '110106001002003', '11010500100200X'])('is refused as %s', (code) => {
    expect(() => checkRegionCode(rule, 3, code)).toThrow('15');
  });
});

describe('numbers of new regions', () => {
  it('run west to east, then north to south', () => {
    const rows: Position[] = [
      [118.1, 32.2],
      [118.2, 32.21],
      [118.1, 32.1],
      [118.2, 32.11],
    ];
    expect(numberRegions(rows, '320106001001', 3)).toEqual([
      '320106001001001',
      '320106001001002',
      '320106001001003',
      '320106001001004',
    ]);
  });

  it('are unique and do not depend on the order of the input', () => {
    const distinct = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 1,
      maxLength: 60,
      selector: String,
    });
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (centres, noise) => {
        const codes = numberRegions(centres, '1', 3);
        expect(new Set(codes).size).toBe(centres.length);
        const shuffled = centres
          .map((centre, index) => ({ centre, index, key: noise.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const again = numberRegions(
          shuffled.map(({ centre }) => centre),
          '1',
          3,
        );
        shuffled.forEach(({ index }, position) => {
          expect(again[position]).toBe(codes[index]);
        });
      }),
    );
  });

  it('are refused when the digits do not suffice', () => {
    expect(() => numberRegions(new Array<Position>(10).fill([1, 1]), '1', 1)).toThrow('10');
  });
});
