import { Problem } from '../../../geodata/problem.ts';
import type { Json } from '../../store/json.ts';

/** Steps into a JSON value: names of objects and places in lists. */
export type JsonPath = readonly (string | number)[];

const STEP = /\.?([^.[\]"']+)|\[(\d{1,6})\]|\["([^"]*)"\]|\['([^']*)'\]/y;

/**
 * Reads the part of JSONPath (RFC 9535) that names one value: `$.order.items[0]["work no"]`; the `$.` may be left out, `$` alone is the whole.
 * @throws Problem BAD_MAPPING
 */
export function readJsonPath(text: string): JsonPath {
  const steps: (string | number)[] = [];
  let at = text.startsWith('$') ? 1 : 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const found = STEP.exec(text);
    if (!found) throw badPath(text);
    const [, name, index, quoted, singleQuoted] = found;
    steps.push(index === undefined ? (name ?? quoted ?? singleQuoted)! : Number(index));
    at = STEP.lastIndex;
  }
  return steps;
}

/** The value at the path; undefined where there is none. Only what the JSON itself holds is found. */
export function valueAt(value: Json, path: JsonPath): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) !== (typeof step === 'number')) return undefined;
    if (!Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string | number, Json>>)[step];
  }
  return at;
}

function badPath(text: string): Problem {
  return new Problem('BAD_MAPPING', {
    zh: `“${text.slice(0, 60)}”不是 JSON 路径：应如 $.order.items[0]["编号"]。`,
    en: `'${text.slice(0, 60)}' is no JSON path: it should be as $.order.items[0]["number"].`,
  });
}
