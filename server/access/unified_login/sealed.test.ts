import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from './sealed.ts';

const key = randomBytes(32);

describe('what is sealed', () => {
  it('is read again with its key, and looks different each time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const sealed = seal(key, text);
        expect(unseal(key, sealed)).toBe(text);
        expect(seal(key, text)).not.toBe(sealed);
      }),
    );
  });

  it('is nothing to whoever has another key, changes a bit, or leaves bytes out', () => {
    const sealed = seal(key, '示例');
    expect(unseal(randomBytes(32), sealed)).toBeNull();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(unseal(key, changed.toString('base64url'))).toBeNull();
    }
    for (let length = 0; length < bytes.length; length++) {
      expect(unseal(key, bytes.subarray(0, length).toString('base64url'))).toBeNull();
    }
  });
});
