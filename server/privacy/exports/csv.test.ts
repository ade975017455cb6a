import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it('another program reads what was written, but for the apostrophe before a formula', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', '\r', '\t', ' ', '井', 'a', '1', '＝', '\u200b'),
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (values) => {
      const [read] = papaparse.parse<string[]>(csvLine(values), { newline: '\r\n', delimiter: ',' }).data;
      expect(read!.map((field) => (field.startsWith("'") ? field.slice(1) : field))).toEqual(values);
      for (const field of read!) expect(field.trimStart().replaceAll('\u200b', '')).not.toMatch(/^[=+\-@＝]/);
    }),
  );
});

it('defuses what a spreadsheet would carry out and leaves numbers and nothing as they are', () => {
  expect(csvLine(['=HYPERLINK("x")', '+86 1', '-2', '@x', ' =1', -104.5, null, '平安'])).toBe(
    `"'=HYPERLINK(""x"")",'+86 1,'-2,'@x,' =1,-104.5,,平安\r\n`,
  );
});
