import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from './sealed.ts';

const key = randomBytes(32);

describe('what is sealed', () => {
  it('is read again with its key, and looks different each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (purpose, text) => {
        const sealed = seal(key, purpose, text);
        expect(unseal(key, purpose, sealed)).toBe(text);
        expect(seal(key, purpose, text)).not.toBe(sealed);
      }),
    );
  });

  it('is nothing to whoever has another key, means another purpose, changes a bit, or leaves bytes out', () => {
    const sealed = seal(key, 'a', '示例');
    expect(unseal(randomBytes(32), 'a', sealed)).toBeNull();
    expect(unseal(key, 'b', sealed)).toBeNull();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(unseal(key, 'a', changed.toString('base64url'))).toBeNull();
    }
    for (let length = 0; length < bytes.length; length++) {
      expect(unseal(key, 'a', bytes.subarray(0, length).toString('base64url'))).toBeNull();
    }
  });
});
