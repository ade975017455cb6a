import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditHash, auditText, type ChainRow } from './audit_text.ts';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '-', '\n', '1:', '0:\n', '1:a\n1:b'));
const maybe = fc.option(text);
const row: fc.Arbitrary<Omit<ChainRow, 'hash'>> = fc.record({
  position: fc.nat(),
  happenedAt: text,
  jurisdictionCode: maybe,
  actorKind: text,
  actorId: maybe,
  actorName: maybe,
  role: maybe,
  address: maybe,
  action: text,
  subjectKind: maybe,
  subjectId: maybe,
  outcome: text,
  begunPosition: fc.option(fc.nat()),
  details: text,
  previousHash: text,
});

it('gives no two different entries the same text', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const same = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
      expect(auditText(one) === auditText(other)).toBe(same);
    }),
  );
});

it('can be read back: nothing of an entry is missing in its text', () => {
  fc.assert(
    fc.property(row, (entry) => {
      const { position, begunPosition, ...others } = entry;
      const values = [position, ...Object.values(others)];
      values.splice(12, 0, begunPosition);
      expect(readBack(auditText(entry))).toEqual(values.map((value) => (value === null ? null : String(value))));
    }),
  );
});

it('changes its hash when any one value moves to the column beside it', () => {
  fc.assert(
    fc.property(row, fc.string({ minLength: 1 }), (entry, moved) => {
      const inOne = { ...entry, actorId: moved, actorName: null };
      const inOther = { ...entry, actorId: null, actorName: moved };
      expect(auditHash(inOne)).not.toBe(auditHash(inOther));
    }),
  );
});

/** Another reader of the form, by bytes. */
function readBack(written: string): (string | null)[] {
  let rest = Buffer.from(written);
  const line = () => {
    const end = rest.indexOf('\n');
    const read = rest.subarray(0, end).toString();
    rest = rest.subarray(end + 1);
    return read;
  };
  expect(line()).toBe('gezhong audit 1');
  const values: (string | null)[] = [];
  while (rest.length > 0) {
    if (rest[0] === 45) {
      values.push(null);
      line();
      continue;
    }
    const colon = rest.indexOf(':');
    const length = Number(rest.subarray(0, colon));
    values.push(rest.subarray(colon + 1, colon + 1 + length).toString());
    rest = rest.subarray(colon + 2 + length);
  }
  return values;
}
