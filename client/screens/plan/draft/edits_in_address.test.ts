import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCode, anyEdit } from '../testing/arbitrary_edits.ts';
import { readEdits, writeEdits } from './edits_in_address.ts';

describe('a draft in an address', () => {
  it('comes back as it was written, whatever the codes hold', () => {
    fc.assert(
      fc.property(fc.array(anyEdit(anyCode)), (edits) => {
        expect(readEdits(writeEdits(edits))).toEqual(edits);
      }),
    );
  });

  it('comes back through an address too', () => {
    fc.assert(
      fc.property(fc.array(anyEdit(anyCode)), (edits) => {
        const query = new URLSearchParams(new URLSearchParams({ edits: writeEdits(edits) }).toString());
        expect(readEdits(query.get('edits')!)).toEqual(edits);
      }),
    );
  });

  it('is nothing rather than something else where the text is not one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const edits = readEdits(text);
        if (edits !== null) expect(readEdits(writeEdits(edits))).toEqual(edits);
      }),
    );
  });

  it.each([
    'x.1',
    'm.1',
    'm.1.2',
    'm.1.2.3.4',
    'm.1.9999999999.0',
    'm.1.0x10.1',
    'c.',
    'c.%',
    'a.1..1.2',
    'c.1*',
    'l.1.1.2.3',
  ])('refuses %s', (text) => {
    expect(readEdits(text)).toBeNull();
  });

  it('takes about 30 characters for a station that was moved', () => {
    const text = writeEdits([{ kind: 'move_station', code: '130102-17', position: [117.1234567, 39.7654321] }]);
    expect(new URLSearchParams({ edits: text }).toString().length).toBeLessThan(45);
  });
});
