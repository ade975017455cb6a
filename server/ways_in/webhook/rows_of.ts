import { Problem } from '../../../geodata/problem.ts';
import type { Json } from '../../store/json.ts';
import type { FieldMapping } from './field_mapping.ts';
import { valueAt } from './json_path.ts';

/**
 * The reports of a body: the list that the mapping names; without one, the body itself, or its `reports`. One report stands for a list of one.
 * @throws Problem BAD_BODY
 */
export function rowsOf(body: Json, { rows }: FieldMapping): readonly Json[] {
  const named = rows.length > 0 ? valueAt(body, rows) : (valueAt(body, ['reports']) ?? body);
  if (Array.isArray(named)) return named as readonly Json[];
  if (typeof named === 'object' && named !== null) return [named];
  throw new Problem('BAD_BODY', {
    zh: `正文${rows.length > 0 ? `在 ${rows.join('.').slice(0, 60)} 处` : ''}应为一条上报（JSON 对象）或上报的列表。`,
    en: `The body${rows.length > 0 ? ` at ${rows.join('.').slice(0, 60)}` : ''} should be a report, a JSON object, or a list of reports.`,
  });
}

/** @throws Problem BAD_JSON */
export function parseJson(bytes: Uint8Array): Json {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch (cause) {
    throw new Problem(
      'BAD_JSON',
      {
        zh: `不是 UTF-8 编码的 JSON：${(cause as Error).message.slice(0, 120)}`,
        en: `This is no JSON in UTF-8: ${(cause as Error).message.slice(0, 120)}`,
      },
      { cause },
    );
  }
}
