import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY } from '../../testing/tiny_place.ts';
import { WRITTEN_RIGHTS, writtenOutcome } from '../testing/written_rights.ts';
import type { GraphqlAnswer } from './testing/http_browser.ts';
import { mutationAboutNothing } from './testing/mutation_about_nothing.ts';
import { type Person, peopleWhoAsk } from './testing/people_who_ask.ts';
import { type RunningCity, runCity } from './testing/running_city.ts';
import { SECRETS, type SeededCity, seedCity } from './testing/seed_city.ts';
import { type SeededRedraw, seedRedraw } from './testing/seed_redraw.ts';
import {
  answerTo,
  FIELDS,
  namesPlace,
  questionOf,
  tells,
  valuesAt,
  type Way,
  wayOf,
  waysTo,
} from './testing/walk_schema.ts';
import { ANSWERED_BY_MUTATIONS, argumentsFor } from './testing/ways_to_types.ts';

/** Fields asked at once: what is told of one does not depend on the others, and each question costs a way over the network. */
const AT_ONCE = 40;
const REFUSALS = /^(NOT_SIGNED_IN|NOT_ALLOWED|MUST_CHANGE_PASSWORD)$/;
const ROOTS = /^(Query|Mutation|Subscription)\./;

/** Fields of which there is nothing in this city, whoever asks. */
const NOTHING_THERE = new Set(
  `Region.validTo Station.address Gap.nearestStation Gap.medianWalkSeconds HotspotRun.error SignInWays.unifiedLogin
   SignInWays.demonstration Me.wall Account.disabledAt Grant.department Grant.departmentName Sender.revokedAt
   PlaceChange.jurisdiction Wall.revokedAt RetentionRule.lastRunAt RetentionRule.lastCount`.split(/\s+/),
);
/** What each has of his own, or is told of by his rights: how much that is says nothing about the right to ask. */
const OF_ONES_OWN =
  /^(Me|Account|Grant|Wall|AuditEntry|ScenarioChange|RedrawChange|HotspotChange)\.|^Query\.auditEntry$/;

onEachDatabase('every field of the schema, asked over the network', (database) => {
  let city: RunningCity;
  let seeded: SeededCity & { readonly redraw: SeededRedraw };
  let people: readonly Person[];
  beforeAll(async () => {
    city = await runCity(database.pool);
    const administrator = await city.signedIn('seeding', [{ role: 'administrator' }]);
    seeded = { ...(await seedCity(city, administrator)), redraw: await seedRedraw(city, administrator) };
    people = await peopleWhoAsk(city, seeded.wallKey);
  });
  afterAll(() => city?.close());

  let said = 0;
  /** Has a stage show something, which is forgotten ten minutes later. */
  const conductStage = async () => {
    const administrator = people.find(({ name }) => name === 'administrator')!.browser;
    said++;
    await administrator.told(`mutation { conductStage(jurisdiction: "${TINY.code}", stage: "示例", state: {
      conductor: "示例窗口", begunAt: "2026-01-01T00:00:00Z", number: ${said}, stop: "whole", layers: [heat], isByHand: false,
      bounds: { west: 101, south: 38, east: 101.1, north: 38.1 }, at: "2026-01-01T00:00:00Z" }) { number } }`);
  };

  /** What is written of a field for somebody. */
  const written = (person: Person, name: string) => {
    const [type, field] = name.split('.') as [string, string];
    const isAnywhere = type === 'Query' || (ROOTS.test(name) && !namesPlace(type, field));
    return writtenOutcome(name, isAnywhere ? person.anywhere : person.inPlace);
  };
  /** The first refusal on a way; null: it can be gone. */
  const refusalOn = (person: Person, way: Way) =>
    way.steps
      .filter(({ key }) => key !== null)
      .map(({ name }) => written(person, name))
      .find((outcome) => outcome !== 'told' && outcome !== 'hidden') ?? null;

  const outcomeOf = (answer: GraphqlAnswer, way: Way, field: string): string => {
    const code = answer.errors?.[0]?.extensions.code;
    if (code) return code;
    const values = valuesAt(answer.data, way, field);
    if (values === null) return 'not there';
    return values.some(tells) ? 'told' : 'empty';
  };

  /** What becomes of each field of a type, and all that was answered meanwhile. */
  async function walkType(
    person: Person,
    type: string,
  ): Promise<ReadonlyMap<string, readonly [outcome: string, wanted: string]>> {
    const given = argumentsFor(seeded, person.browser.account, person.department);
    const ways = waysTo(type).map((each) => wayOf(type, each, given));
    const way = ways.find((each) => refusalOn(person, each) === null) ?? ways[0]!;
    const blocked = refusalOn(person, way);
    const found = new Map<string, readonly [string, string]>();
    const ask = async (fields: readonly string[]) => {
      const root = type === 'Subscription' ? 'subscription' : way.root;
      // Whoever shows himself is forgotten half a minute later.
      if (/^Redraw(News|Presence)$/.test(type)) await seeded.redraw.showSomebody();
      if (/^(StageState|Subscription)$/.test(type)) await conductStage();
      const answer = await answerTo(person.browser, root, questionOf(type, way, fields, given));
      heard.push([person.name, answer.text]);
      return answer;
    };
    const fields = FIELDS.get(type)!;
    if (blocked !== null) {
      const answer = await ask(fields.slice(0, AT_ONCE));
      for (const field of fields) found.set(`${type}.${field}`, [outcomeOf(answer, way, field), blocked]);
      return found;
    }
    const wanted = (field: string) => written(person, `${type}.${field}`);
    const [open, shut] = [
      fields.filter((field) => !REFUSALS.test(wanted(field))),
      fields.filter((field) => REFUSALS.test(wanted(field))),
    ];
    // A subscription has one field.
    const atOnce = type === 'Subscription' ? 1 : type === 'Jurisdiction' ? 3 : AT_ONCE;
    for (let i = 0; i < open.length; i += atOnce) {
      const together = open.slice(i, i + atOnce);
      const answer = await ask(together);
      for (const field of together) {
        // One that is refused takes the others with it: then each is asked by itself.
        const own = answer.errors ? await ask([field]) : answer;
        found.set(`${type}.${field}`, [outcomeOf(own, way, field), wanted(field)]);
      }
    }
    for (const field of shut) found.set(`${type}.${field}`, [outcomeOf(await ask([field]), way, field), wanted(field)]);
    return found;
  }

  const heard: (readonly [who: string, answer: string])[] = [];

  function isAsWritten(person: Person, name: string, outcome: string, wanted: string): boolean {
    if (wanted === 'hidden') return outcome === 'empty' || outcome === 'not there';
    if (wanted !== 'told') return outcome === wanted;
    if (outcome === 'told') return true;
    const maySayNothing = !person.seesAll || NOTHING_THERE.has(name) || OF_ONES_OWN.test(name);
    return maySayNothing && (outcome === 'empty' || outcome === 'not there');
  }

  it('is told, hidden or refused to everybody just as the written table says', async () => {
    const types = [...FIELDS.keys()].filter((type) => type !== 'Mutation' && !ANSWERED_BY_MUTATIONS.includes(type));
    const wrong: string[] = [];
    let asked = 0;
    const began = performance.now();
    for (const person of people) {
      for (const type of types) {
        for (const [name, [outcome, wanted]] of await walkType(person, type)) {
          asked++;
          if (!isAsWritten(person, name, outcome, wanted))
            wrong.push(`${person.name}: ${name} is ${outcome}, and should be ${wanted}`);
        }
      }
    }
    console.log(`${asked} fields, ${heard.length} questions, ${((performance.now() - began) / 1000).toFixed(1)} s`);
    expect(wrong).toEqual([]);
    // Every row of the table was walked.
    for (const name of WRITTEN_RIGHTS.keys()) expect(FIELDS.get(name.split('.')[0]!)).toContain(name.split('.')[1]);
  });

  it('tells nobody a reporter’s name and numbers, and nobody beside the case its words', () => {
    const outside =
      /^(visitor|resident|volunteer|department|wall|expired leader|sibling community|administrator elsewhere)$/;
    const { words, address, note, reporter, phone, email } = SECRETS;
    const told = (secrets: readonly string[], who: RegExp) =>
      heard.flatMap(([name, text]) =>
        who.test(name) ? secrets.filter((each) => text.includes(each)).map((each) => `${name}: ${each}`) : [],
      );
    expect(told([reporter, phone, email], /./)).toEqual([]);
    expect(told([words, address, note], outside)).toEqual([]);
    // A wall shows where all of them are, and nothing else.
    const noWall = new RegExp(outside.source.replace('wall|', ''));
    expect(told(Object.values(seeded.cases), noWall)).toEqual([]);
    // The walk itself would have noticed: whoever sees the cases is told their words.
    expect(told([words, address, note], /^leader$/).length).toBeGreaterThan(2);
  });

  it('does, or refuses to do, every mutation just as the written table says', async () => {
    const wrong: string[] = [];
    for (const person of people) {
      for (const field of FIELDS.get('Mutation')!) {
        const name = `Mutation.${field}`;
        const wanted = writtenOutcome(name, namesPlace('Mutation', field) ? person.inPlace : person.anywhere);
        const { errors } = await person.browser.ask(mutationAboutNothing(field, TINY.code));
        const { code = 'done' } = errors?.[0]?.extensions ?? {};
        const outcome = `${code} ${errors?.[0]?.message ?? ''}`;
        // Whoever has the right is told that there is no such thing, or that just this one is none of his.
        const isRight = wanted === 'told' ? !REFUSALS.test(code) || !outcome.includes(`“${field}”`) : code === wanted;
        if (!isRight) wrong.push(`${person.name}: ${name} should be ${wanted}, and is ${outcome}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
