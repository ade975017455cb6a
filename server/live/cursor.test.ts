import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions, decodeCursor, encodeCursor, refuseFuture } from './cursor.ts';

const logPosition = fc.record({
  transaction: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }),
  position: fc.nat({ max: 2 ** 53 - 1 }).map((n) => n % 10 ** 15),
});

describe('a cursor', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(logPosition, (at) => {
        expect(decodeCursor(encodeCursor(at))).toEqual(at);
      }),
    );
  });

  it('that was not written here is refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ minLength: 200, maxLength: 3000 }), fc.base64String()), (text) => {
        let code = 'accepted';
        try {
          if (encodeCursor(decodeCursor(text)) === text) return;
        } catch (error) {
          code = (error as { code: string }).code;
        }
        expect(code).toBe('BAD_CURSOR');
      }),
    );
    for (const text of ['01.1', '1.01', '-1.1', '1.-1', '1', '1.', '99999999999999999999.1', '9223372036854775808.1']) {
      expect(() => decodeCursor(Buffer.from(text).toString('base64url'))).toThrow(
        expect.objectContaining({ code: 'BAD_CURSOR' }),
      );
    }
  });

  it('is ordered by transaction, then by position', () => {
    fc.assert(
      fc.property(logPosition, logPosition, (a, b) => {
        const order = comparePositions(a, b);
        expect(Math.sign(comparePositions(b, a))).toBe(-Math.sign(order) + 0);
        if (a.transaction < b.transaction) expect(order).toBeLessThan(0);
        if (a.transaction === b.transaction) expect(Math.sign(order)).toBe(Math.sign(a.position - b.position));
      }),
    );
  });

  it('from the future is refused', () => {
    const head = { transaction: 100n, position: 40 };
    for (const at of [
      { transaction: 101n, position: 0 },
      { transaction: 100n, position: 1 },
      { transaction: 99n, position: 41 },
    ]) {
      expect(() => refuseFuture(at, head)).toThrow(expect.objectContaining({ code: 'CURSOR_FROM_THE_FUTURE' }));
    }
    for (const at of [
      { transaction: 100n, position: 0 },
      { transaction: 99n, position: 40 },
    ]) {
      expect(() => refuseFuture(at, head)).not.toThrow();
    }
  });
});
