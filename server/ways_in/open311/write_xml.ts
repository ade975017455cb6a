/** What an answer is made of: XML and JSON are two ways to write the same. */
export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | readonly AnswerValue[]
  | { readonly [name: string]: AnswerValue };

/** What each member of a list is called; JSON leaves it out (the Spark convention). */
const MEMBERS: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
  notes: 'note',
  photos: 'photo',
};

/** Everything that XML 1.0 cannot hold, not even escaped: most control characters, halves of characters, U+FFFE and U+FFFF. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/**
 * An XML document without schema and namespace, as GeoReport v2 has it. What XML cannot hold becomes U+FFFD.
 * @param root name of the outermost element.
 * @throws RangeError for a list whose members have no name.
 */
export function writeXml(root: string, value: AnswerValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: AnswerValue): string {
  const inside = content(name, value);
  return inside === '' ? `<${name}/>` : `<${name}>${inside}</${name}>`;
}

function content(name: string, value: AnswerValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return escaped(String(value));
  if (!isList(value))
    return Object.entries(value)
      .map(([key, inner]) => element(key, inner))
      .join('');
  const member = MEMBERS[name];
  if (member === undefined) throw new RangeError(`The members of the list ${name} have no name.`);
  return value.map((inner) => element(member, inner)).join('');
}

function isList(value: object): value is readonly AnswerValue[] {
  return Array.isArray(value);
}

function escaped(text: string): string {
  return text.replace(NOT_IN_XML, '\u{FFFD}').replace(/[&<>\r]/g, (sign) => ESCAPES[sign]!);
}
