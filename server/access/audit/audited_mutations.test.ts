import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../../testing/read_schema.ts';
import { AUDITED_MUTATIONS } from './audited_mutations.ts';

const schema = readSchema();
const mutations = Object.values(schema.getMutationType()!.getFields());

/** Paths of everything that a caller can write into an argument. */
function leaves(name: string, type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [name];
  return Object.values(named.getFields()).flatMap((field) => leaves(`${name}.${field.name}`, field.type));
}

describe('the table of audited mutations', () => {
  it('has one row for each mutation of the schema, and none for any other', () => {
    expect(Object.keys(AUDITED_MUTATIONS).sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  it.each(mutations.map(({ name, args }) => [name, args] as const))(
    'says of every argument of %s whether it is kept, and says it once',
    (name, args) => {
      const {
        subject,
        place = 'jurisdiction',
        values,
        words = [],
        withheld = [],
      } = AUDITED_MUTATIONS[name as keyof typeof AUDITED_MUTATIONS];
      const columns = [...(subject?.slice(1) ?? []), place].filter(
        (path) => typeof path === 'string' && !path.startsWith('result.'),
      );
      const decided = [...values, ...words, ...withheld];
      expect(decided).toHaveLength(new Set(decided).size);
      const all = args.flatMap((arg) => leaves(arg.name, arg.type));
      expect([...new Set([...decided, ...columns])].sort()).toEqual([...all].sort());
    },
  );

  it('keeps nothing that is called like a secret or like who reported', () => {
    const kept = Object.values(AUDITED_MUTATIONS).flatMap(({ values, words = [], noted = [] }) => [
      ...[...values, ...words, ...noted].map((path) => path.slice(path.lastIndexOf('.') + 1)),
    ]);
    for (const name of kept) {
      expect(name).not.toMatch(
        /password|secret|(?<!new)key(?!Changed)|token|phone|email|description|address|^(current|next|edits|note)$/i,
      );
    }
  });
});
