import { type AnswerValue, writeXml } from './write_xml.ts';

export type Format = 'xml' | 'json';
export type Language = 'zh' | 'en';

const TYPES: Readonly<Record<Format, string>> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * The format that the ending of the address names; without one, JSON only for who asks for it and not for XML.
 * @param ending `xml`, `json` or nothing.
 */
export function formatOf(ending: string | undefined, request: Request): Format {
  if (ending !== undefined) return ending === 'json' ? 'json' : 'xml';
  const accept = request.headers.get('accept') ?? '';
  return /\bjson\b/i.test(accept) && !/\bxml\b/i.test(accept) ? 'json' : 'xml';
}

/** Chinese, unless English stands before it in what the asker reads. */
export function languageOf(request: Request): Language {
  const [first] = /\b(zh|en)\b/i.exec(request.headers.get('accept-language') ?? '') ?? [];
  return first?.toLowerCase() === 'en' ? 'en' : 'zh';
}

/** The same answer as XML below `root`, or as JSON without it. */
export function answer(
  {
    status = 200,
    format,
    language,
  }: { readonly status?: number; readonly format: Format; readonly language: Language },
  root: string,
  value: AnswerValue,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = format === 'json' ? JSON.stringify(value) : writeXml(root, value);
  return new Response(body, {
    status,
    headers: {
      'content-type': TYPES[format],
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'accept, accept-language',
      ...headers,
    },
  });
}
