import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { GRANTED_ROLES, ROLES, type Role } from '../../geodata/access/roles.ts';
import type { Context } from '../context.ts';
import { makeSchema } from '../resolvers/schema.ts';
import { type Actor, type ActorGrant, visitor } from './actor.ts';
import { guardSchema } from './guard_schema.ts';
import { RIGHTS } from './rights.ts';
import { everybody, grantOf } from './testing/everybody.ts';

const [PLACE, OTHER] = ['990001', '990002'];
const ALL = ROLES.join(' ');
const COUNTERS = 'grid_worker community street planner leader administrator';
const REPORTERS = 'resident volunteer grid_worker community street department administrator';

/**
 * Who is told what, written down a second time and in other words than the table that the program goes by. Of a type that
 * stands here every field must stand here; a field of any other type is told to whoever is told of its object.
 */
const EXPECTED: readonly (readonly [fields: string, who: string])[] = [
  ['Query: jurisdictions jurisdiction me signInWays', `visitor ${ALL}`],
  ['Query: walkingProfiles dayMoments', ALL],
  ['Query: accounts account', 'administrator'],
  ['Query: auditEntries auditEntry', GRANTED_ROLES.join(' ')],

  ['Jurisdiction: code name bounds demonstration simulated attribution groundDigest', `visitor ${ALL}`],
  ['Jurisdiction: levels gridHouseholdLimits estimatedHouseholds cursor regions region', ALL],
  ['Jurisdiction: stationCategories stations station gates search streetNetwork', ALL],
  ['Jurisdiction: caseKinds departments waitingCalendar cases case', ALL],
  ['Jurisdiction: serviceAreas walk coverage totalCoverage', ALL],
  ['Jurisdiction: gaps heat heatCube heatDomain homeCells', `${COUNTERS} wall`],
  ['Jurisdiction: caseFigures caseFigureTable', `${COUNTERS} department wall`],
  ['Jurisdiction: planGround streetNetworkReport', COUNTERS],
  ['Jurisdiction: scenarios scenario', 'planner leader administrator'],
  ['Jurisdiction: hotspotRuns hotspotRun', 'street planner leader administrator wall'],
  ['Jurisdiction: senders walls retentionRules', 'administrator of the whole place'],
  ['Region: code level name parent outline labelPosition validFrom validTo', `visitor ${ALL}`],
  ['Region: people', COUNTERS],
  ['Region: staff', COUNTERS],

  ['Case: id kind source reportedAt simulated sequence state stateAt paused position placement grid', ALL],
  ['Case: dueAt due clocks', ALL],
  ['Case: sender description address reporters photos unit calls events duplicates', 'all but wall'],
  ['Case: mergedInto merged rating allowedSteps', 'all but wall'],
  ['CaseEvent: sequence step state happenedAt role position', ALL],
  ['CaseEvent: actor note unit departments photos mergedInto rating', 'all but wall'],
  ['CaseClock: number awaited startedAt dueSoonAt dueAt pausedAt stoppedAt due', ALL],
  ['CaseClock: department', 'all but wall'],

  ['Mutation: reportCase takeCaseStep takeCaseSteps', REPORTERS],
  ['Mutation: keepApart', 'community street administrator'],
  ['Mutation: revealReporters', 'volunteer grid_worker community street department administrator'],
  ['Mutation: eraseReporter saveAccount resetPassword endSessions grantRole endGrant', 'administrator'],
  ['Mutation: saveCaseKind saveCaseDeadline saveCalendarDay saveDepartment', 'administrator of the whole place'],
  ['Mutation: saveRetentionRule saveSender revokeSender saveWall revokeWall', 'administrator of the whole place'],
  ['Mutation: startHotspotRun cancelHotspotRun', 'street planner leader administrator'],
  ['Mutation: changeStation saveScenario deleteScenario', 'planner administrator'],
  ['Mutation: changePassword beginTotp confirmTotp removeTotp', GRANTED_ROLES.join(' ')],
  ['Subscription: changes coverageChanges', ALL],
];

/** Fields that are of no one place. */
const OF_NO_PLACE =
  /^Query\.(walkingProfiles|dayMoments|account|auditEntries|auditEntry)$|^Mutation\.(\w+(Password|Totp|Account|Sessions|Role|Grant))$/;

const table = new Map(
  EXPECTED.flatMap(([fields, who]) => {
    const [type, names] = fields.split(': ') as [string, string];
    return names.split(' ').map((name) => [`${type}.${name}`, who] as const);
  }),
);
const listedTypes = new Set([...table.keys()].map((name) => name.split('.')[0]!));
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
    const mayBeHidden = /^Case(Event|Clock)?$/.test(type);
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
  const who = table.get(name as `${string}.${string}`);
  if (who === undefined) return 'told';
  if (who === 'all but wall') return role === 'wall' || role === 'visitor' ? 'hidden' : 'told';
  if (who === ALL && /^Case|^CaseEvent|^CaseClock/.test(name)) return 'told';
  if (who.split(' of the whole')[0]!.split(' ').includes(role)) return 'told';
  return role === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED';
}

describe('the table of rights', () => {
  it('has a row for every field of the schema, and the list here one for every field of its types', () => {
    const rows = Object.entries(RIGHTS).flatMap(([type, of]) => Object.keys(of).map((field) => `${type}.${field}`));
    expect(rows.sort()).toEqual(fields.map((each) => each.join('.')).sort());
    const listed = fields.filter(([type]) => listedTypes.has(type)).map((each) => each.join('.'));
    expect([...table.keys()].sort()).toEqual(listed.sort());
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
    for (const [name, who] of table) {
      const [type, field] = name.split('.') as [string, string];
      const wanted = who.endsWith('whole place') ? 'NOT_ALLOWED' : expected(name, 'administrator');
      expect([name, await outcome(type, field, actor, PLACE)]).toEqual([name, wanted]);
    }
  });

  it('gives nothing but a new password to whoever still has the one that he was given', async () => {
    const actor = { ...actorOf('administrator'), mustChangePassword: true };
    for (const [name, who] of table) {
      const [type, field] = name.split('.') as [string, string];
      const isOpen = who.includes('visitor') || /^Case/.test(type) || /Password$|Totp$/.test(field);
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
