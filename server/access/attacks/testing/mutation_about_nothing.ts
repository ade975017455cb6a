import {
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { readSchema } from '../../../testing/read_schema.ts';

const schema = readSchema();
const NOBODY = '00000000-0000-4000-8000-000000000000';
const SCALARS: Readonly<Record<string, string>> = {
  ID: `"${NOBODY}"`,
  String: '"示例"',
  Int: '1',
  Float: '1',
  Boolean: 'false',
  DateTime: '"2020-01-01T00:00:00Z"',
  WeekMoment: '"Mo 12:00"',
  PlanEdits: '[]',
  RedrawEditBody: '{}',
};

/**
 * A mutation as the schema wants it, with whatever must be given and nothing else, about something in a place that is not
 * there: whoever has the right to it is told so, and nothing that others ask for is changed.
 *
 * @throws RangeError for a scalar that is not known here
 */
export function mutationAboutNothing(field: string, place: string): string {
  const { args, type } = schema.getMutationType()!.getFields()[field]!;
  const given = args
    .filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined)
    .map(({ name, type: of }) => `${name}: ${name === 'jurisdiction' ? `"${place}"` : literalOf(of)}`);
  const asked = `${field}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  return `mutation { ${asked}${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''} }`;
}

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((each) => isNonNullType(each.type));
    return `{ ${needed.map(({ name, type: of }) => `${name}: ${literalOf(of)}`).join(', ')} }`;
  }
  const literal = SCALARS[type.name];
  if (literal === undefined)
    throw new RangeError(`How is a ${type.name} written? Say it in mutation_about_nothing.ts.`);
  return literal;
}
