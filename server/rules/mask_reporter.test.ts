import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskReporter } from './mask_reporter.ts';

it('a reporter is told by the first sign of the name and the ends of the number', () => {
  expect(maskReporter({ name: '示例甲', phone: '13900000012', email: 'someone@example.org' })).toEqual({
    name: '示**',
    phone: '139******12',
    email: 's***@example.org',
  });
  expect(maskReporter({ name: '甲', phone: '12345', email: null })).toEqual({
    name: '*',
    phone: '*****',
    email: null,
  });
});

it('of any name and number most stays hidden', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 2, maxLength: 40, unit: fc.constantFrom(...'示例一二三甲乙丙丁abc') }),
      (name) => {
        const masked = maskReporter({ name, phone: name, email: `${name}@x` });
        expect([...masked.name!].filter((sign) => sign !== '*')).toHaveLength(1);
        expect([...masked.phone!].filter((sign) => sign !== '*').length).toBeLessThanOrEqual(5);
        expect(masked.email).toBe(`${name[0]}***@x`);
      },
    ),
  );
});
