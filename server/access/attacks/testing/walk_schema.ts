import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { readSchema } from '../../../testing/read_schema.ts';
import type { GraphqlAnswer, HttpBrowser } from './http_browser.ts';
import { WAYS } from './ways_to_types.ts';

const schema = readSchema();

/** Names of the fields of every object type, as the schema has them. */
export const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .map((type) => [type.name, Object.keys((type as { getFields(): object }).getFields())]),
);

/** Whether a field of the root says of which place it is asked. */
export function namesPlace(type: string, field: string): boolean {
  return fieldOf(type, field).args.some(({ name }) => name === 'jurisdiction');
}

function fieldOf(type: string, name: string) {
  const found = schema.getType(type);
  const field = isObjectType(found) ? found.getFields()[name] : undefined;
  if (!field) throw new RangeError(`There is no field ${type}.${name} in the schema; a way or an argument names it.`);
  return field;
}

/** A field on the way to a type, e.g. `Jurisdiction.regions`. */
export interface Step {
  readonly name: string;
  /** As it stands in a query, with its arguments and what it opens. */
  readonly opens: string;
  /** Key of its value in an answer; null: it chooses one of a union. */
  readonly key: string | null;
}

/** A question, field by field from the root. */
export interface Way {
  readonly root: 'query' | 'subscription';
  readonly steps: readonly Step[];
}

/** @throws RangeError where a way names a field or a type that is not there. */
export function wayOf(type: string, written: string, given: Readonly<Record<string, string>>): Way {
  const words = written.split(' ').filter((word) => word !== '');
  const root =
    type === 'Subscription' || /^(changes|coverageChanges|emergencyChanges|redrawNews|stageNews)$/.test(words[0] ?? '')
      ? 'Subscription'
      : 'Query';
  let at: string = root;
  const steps = words.map((word): Step => {
    if (word.startsWith('…')) {
      at = word.slice(1);
      return { name: `…${at}`, opens: `... on ${at}`, key: null };
    }
    const name = `${at}.${word}`;
    at = getNamedType(fieldOf(at, word).type).name;
    return { name, opens: `${word}${given[name] ? `(${given[name]})` : ''}`, key: word };
  });
  if (at !== type) throw new RangeError(`The way '${written}' leads to ${at}, not to ${type}.`);
  return { root: root === 'Query' ? 'query' : 'subscription', steps };
}

/** @throws RangeError for a type that no way leads to. */
export function waysTo(type: string): readonly string[] {
  const ways = WAYS[type];
  if (ways) return ways;
  throw new RangeError(`No way leads to the type ${type}: write one into ways_to_types.ts.`);
}

/** A query for some fields of a type. */
export function questionOf(
  type: string,
  { root, steps }: Way,
  fields: readonly string[],
  given: Readonly<Record<string, string>>,
): string {
  const asked = fields.map((name) => {
    const { type: returned, args } = fieldOf(type, name);
    const written = given[`${type}.${name}`];
    const needed = args.find(({ type: of, defaultValue }) => String(of).endsWith('!') && defaultValue === undefined);
    if (needed && !written)
      throw new RangeError(`${type}.${name} needs '${needed.name}': write it into ways_to_types.ts.`);
    const named = getNamedType(returned);
    const selected = isCompositeType(named) ? ' { __typename }' : '';
    return `${name}${written ? `(${written})` : ''}${selected}`;
  });
  const inner = asked.length === 0 ? '__typename' : asked.join(' ');
  return `${root} { ${steps.reduceRight((within, { opens }) => `${opens} { ${within} }`, inner)} }`;
}

/** Everything that stands at a field in an answer; null where nothing was come by that has it. */
export function valuesAt(data: unknown, { steps }: Way, field: string): readonly unknown[] | null {
  let found: readonly unknown[] = [data];
  for (const { key } of steps) {
    if (key === null) continue;
    found = found.flatMap((each) => flat((each as Record<string, unknown> | null)?.[key]));
  }
  const holders = found.filter((each) => each !== null && each !== undefined && field in (each as object));
  return holders.length === 0 ? null : holders.map((each) => (each as Record<string, unknown>)[field]);
}

function flat(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Whether a value says something. */
export function tells(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The answer to a question, or the first message of what is subscribed to. */
export function answerTo(browser: HttpBrowser, root: Way['root'], question: string): Promise<GraphqlAnswer> {
  return root === 'query' ? browser.ask(question) : browser.firstOf(question);
}
