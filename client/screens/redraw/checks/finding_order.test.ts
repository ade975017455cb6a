import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOfNeed } from './finding_order.ts';

describe('checks in the order of need', () => {
  it('begin with what prevents publication, end with what is met, and keep their own order among equals', () => {
    const check = fc.record({ isMet: fc.boolean(), isRequired: fc.boolean() });
    fc.assert(
      fc.property(fc.array(check), (checks) => {
        const numbered = checks.map((one, number) => ({ ...one, number }));
        const sorted = inOrderOfNeed(numbered);
        const need = ({ isMet, isRequired }: (typeof sorted)[number]): string =>
          isMet ? 'c met' : isRequired ? 'a prevents' : 'b advised';
        expect(sorted).toEqual([...numbered].sort((a, b) => need(a).localeCompare(need(b)) || a.number - b.number));
      }),
    );
  });
});
