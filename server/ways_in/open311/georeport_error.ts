import { Problem } from '../../../geodata/problem.ts';

/** A refusal with its HTTP status: 403 for a key, 404 for what is not there, 400 for the rest (GeoReport v2, Errors). */
export class GeoReportError extends Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    sentences: { readonly zh: string; readonly en: string },
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, sentences);
    this.status = status;
    this.headers = headers;
  }
}

/** What somebody sent, shortened for a sentence. */
export function shown(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 60)}…`;
}

export function badParameter(name: string, value: string, zh: string, en: string): GeoReportError {
  return new GeoReportError(400, 'BAD_PARAMETER', {
    zh: `参数 ${name} 的值“${shown(value)}”不对：应为${zh}。`,
    en: `The value '${shown(value)}' of ${name} is wrong: it should be ${en}.`,
  });
}
