import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesIn } from './lines_in.ts';
import { decodeRow, encodeRow } from './row_text.ts';

const value = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\\N', '\\.', '\t', '\n', '\r\n', '\\', '\\\\N', '中文\t😀'),
);

it('a row is one line that is read back as it was, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const line = encodeRow(values);
      expect(line).not.toMatch(/[\n\r]/);
      expect(line).not.toBe('\\.');
      expect(decodeRow(line)).toEqual(values);
    }),
  );
});

it('lines are the same however their bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))),
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      async (lines, sizes) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const pieces = async function* () {
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const size = sizes[i % sizes.length]!;
            yield bytes.subarray(at, at + size);
            at += size;
          }
        };
        const read: string[] = [];
        for await (const some of linesIn(pieces())) read.push(...some);
        expect(read).toEqual(lines);
      },
    ),
  );
});
