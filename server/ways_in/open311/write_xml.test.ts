import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../testing/read_xml.ts';
import { type AnswerValue, writeXml } from './write_xml.ts';

/** What the Spark convention makes of a document: the inverse of the writer but for types. */
function spark(element: XmlElement): unknown {
  const { children, text } = element;
  if (children.length === 0) return text;
  if (LISTS.has(element.name)) return children.map(spark);
  return Object.fromEntries(children.map((child) => [child.name, spark(child)]));
}
const LISTS = new Set(['services', 'values']);

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', ']]>', '\r', '\n', '\0', '\u{B}', '\u{FFFE}', '\uD800', '格', '"', "'"),
  }),
);
const readable = (written: string) =>
  written.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');

describe('writing XML', () => {
  it('is well-formed for any text, and a parser reads the text again, what XML cannot hold as U+FFFD', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: text, other: text }), { minLength: 1 }), (members) => {
        const read = spark(readXml(writeXml('services', members)));
        expect(read).toEqual(members.map(({ name, other }) => ({ name: readable(name), other: readable(other) })));
      }),
      { numRuns: 500 },
    );
  });

  it('names the members of a list, and writes nothing as an empty element', () => {
    const value: AnswerValue = { code: 1, open: true, note: null, values: [{ key: 'a' }, { key: 'b' }], services: [] };
    expect(writeXml('definition', value)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<definition><code>1</code><open>true</open><note/>' +
        '<values><value><key>a</key></value><value><key>b</key></value></values><services/></definition>\n',
    );
    expect(() => writeXml('nameless', [1])).toThrow('nameless');
  });
});
