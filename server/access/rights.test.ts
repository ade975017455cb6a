import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../geodata/access/roles.ts';
import type { Context } from '../context.ts';
import { makeSchema } from '../resolvers/schema.ts';
import { type Actor, type ActorGrant, visitor } from './actor.ts';
import { guardSchema } from './guard_schema.ts';
import { RIGHTS } from './rights.ts';
import { everybody, grantOf } from './testing/everybody.ts';
import { WRITTEN_RIGHTS, writtenOutcome } from './testing/written_rights.ts';

const [PLACE, OTHER] = ['990001', '990002'];
/** Fields that are of no one place. */
const OF_NO_PLACE =
  /^Query\.(walkingProfiles|dayMoments|serverTime|account|auditEntries|auditEntry)$|^Mutation\.(\w+(Password|Totp|Account|Sessions|Role|Grant))$/;

const listedTypes = new Set([...WRITTEN_RIGHTS.keys()].map((name) => name.split('.')[0]!));
// What may be done is done at once: nothing is written down, and nothing runs.
const NOTHING_WRITTEN = { onMutation: async () => 'told', onRefused: async () => {} };
const schema = guardSchema(makeSchema(), NOTHING_WRITTEN);
const types = Object.values(schema.getTypeMap()).filter(
  // By its name: the package may be loaded twice, and then has two classes.
  (type): type is GraphQLObjectType => type.constructor.name === 'GraphQLObjectType' && !type.name.startsWith('__'),
);
const fields = types.flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));

function actorOf(role: Role | 'visitor', grant: Partial<ActorGrant> = {}): Actor {
  if (role === 'visitor') return visitor(null);
  const kind = role === 'wall' ? 'wall' : 'account';
  return { ...everybody, kind, grants: [grantOf(role, { jurisdiction: PLACE, ...grant })] };
}

/**
 * What becomes of a question to one field by itself: refused, hidden behind a value that says nothing, or told. There is no
 * service behind it: what the guard lets through either is there, or breaks for want of them.
 */
async function outcome(type: string, name: string, actor: Actor, place: string) {
  const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
  const source = new Proxy({}, { get: (_, key) => (key === 'code' || key === 'jurisdictionCode' ? place : 'secret') });
  const call = (type === 'Subscription' ? field.subscribe : field.resolve) ?? (() => 'secret');
  try {
    const args = Object.fromEntries(field.args.map((arg) => [arg.name, place]));
    const value = call(source, args, { actor } as Context, {} as never);
    const mayBeHidden = /^Case(Event|Clock)?$/.test(type) || `${type}.${name}` === 'RegionLineage.redraw';
    if (mayBeHidden && (value === null || value === '' || (Array.isArray(value) && value.length === 0)))
      return 'hidden';
    await value;
    return 'told';
  } catch (error) {
    const { code } = error as { code?: string };
    return code === 'NOT_ALLOWED' || code === 'NOT_SIGNED_IN' || code === 'MUST_CHANGE_PASSWORD' ? code : 'told';
  }
}

function expected(name: string, role: Role | 'visitor'): string {
  const roles = role === 'visitor' ? [] : [role];
  const kind = role === 'visitor' || role === 'wall' ? role : 'account';
  return writtenOutcome(name, { kind, roles, whole: true });
}

describe('the table of rights', () => {
  it('has a row for every field of the schema, and the list here one for every field of its types', () => {
    const rows = Object.entries(RIGHTS).flatMap(([type, of]) => Object.keys(of).map((field) => `${type}.${field}`));
    expect(rows.sort()).toEqual(fields.map((each) => each.join('.')).sort());
    const listed = fields.filter(([type]) => listedTypes.has(type)).map((each) => each.join('.'));
    expect([...WRITTEN_RIGHTS.keys()].sort()).toEqual(listed.sort());
  });

  it('keeps the program from starting with a field that has no row, or a row without a field', () => {
    const bare = makeSchema();
    const { Heat } = bare.getTypeMap() as Record<string, GraphQLObjectType>;
    const taken = Heat!.getFields().total!;
    delete Heat!.getFields().total;
    expect(() => guardSchema(bare, NOTHING_WRITTEN)).toThrow(/a row for Heat\.total/);
    Object.assign(Heat!.getFields(), { total: taken, secret: { ...taken, name: 'secret' } });
    expect(() => guardSchema(bare, NOTHING_WRITTEN)).toThrow(/no row for Heat\.secret/);
  });

  describe.each(['visitor', ...ROLES] as const)('to a %s', (role) => {
    it('gives every field of every type just as it is written down, in the own place', async () => {
      const actor = actorOf(role);
      for (const [type, field] of fields) {
        const name = `${type}.${field}`;
        expect([name, await outcome(type, field, actor, PLACE)]).toEqual([name, expected(name, role)]);
      }
    });

    it('gives of another place what it gives a visitor', async () => {
      const actor = actorOf(role);
      for (const [type, field] of fields) {
        const name = `${type}.${field}`;
        const as = OF_NO_PLACE.test(name) ? role : 'visitor';
        const wanted = expected(name, as).replace(
          'NOT_SIGNED_IN',
          role === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED',
        );
        expect([name, await outcome(type, field, actor, OTHER)]).toEqual([name, wanted]);
      }
    });

    it('gives nothing more before its right begins and after it ended', async () => {
      const hour = 3_600_000;
      const moments = [{ validFrom: new Date(Date.now() + hour) }, { validTo: new Date(Date.now() - 1) }];
      for (const grant of moments) {
        for (const [type, field] of fields) {
          const name = `${type}.${field}`;
          // Changing one's own password and seeing what one did is the account's, whatever was granted it.
          if (/Password$|Totp$|^audit/.test(field)) continue;
          const wanted = expected(name, 'visitor').replace(
            'NOT_SIGNED_IN',
            role === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED',
          );
          expect([name, await outcome(type, field, actorOf(role, grant), PLACE)]).toEqual([name, wanted]);
        }
      }
    });
  });

  it('gives an administrator of a region what is of the whole place to none but those who have all of it', async () => {
    const actor = actorOf('administrator', { region: '990001001' });
    for (const [name, who] of WRITTEN_RIGHTS) {
      const [type, field] = name.split('.') as [string, string];
      const wanted = who.endsWith('whole place') ? 'NOT_ALLOWED' : expected(name, 'administrator');
      expect([name, await outcome(type, field, actor, PLACE)]).toEqual([name, wanted]);
    }
  });

  it('gives nothing but a new password to whoever still has the one that he was given', async () => {
    const actor = { ...actorOf('administrator'), mustChangePassword: true };
    for (const [name, who] of WRITTEN_RIGHTS) {
      const [type, field] = name.split('.') as [string, string];
      const isOpen =
        who.includes('visitor') || who.includes('hidden') || /^Case/.test(type) || /Password$|Totp$/.test(field);
      if (field === 'resetPassword') continue;
      const got = await outcome(type, field, actor, PLACE);
      expect([name, isOpen ? got !== 'MUST_CHANGE_PASSWORD' : got]).toEqual([
        name,
        isOpen ? true : 'MUST_CHANGE_PASSWORD',
      ]);
    }
  });

  it('gives nothing computed on a scenario to whoever may not see scenarios', async () => {
    const coverage = (schema.getType('Jurisdiction') as GraphQLObjectType).getFields().totalCoverage!;
    const ask = (role: Role) =>
      coverage.resolve!(
        { code: PLACE },
        { reach: { scenario: 'x' } },
        { actor: actorOf(role) } as Context,
        {} as never,
      );
    expect(() => ask('resident')).toThrow(/scenario/);
    await expect(async () => ask('planner')).rejects.not.toThrow(/scenario/);
  });
});
