import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../place.ts';
import { positionOnEdge } from '../network/edge_line.ts';
import { segmentMetres, toUnits } from '../network/metres.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import { demoPlan } from '../testing/demo_plan.ts';
import { gainsAndLosses } from './gains_and_losses.ts';
import type { PlanPicture, TakenChanges } from './plan_changes.ts';
import type { PlanEdit } from './plan_edit.ts';
import { homePosition } from './plan_ground.ts';
import { ReachPlan } from './reach_plan.ts';
import { figureColumns } from './region_figures.ts';
import { COUNTED, WHOLE_PLACE } from './region_tally.ts';

const { base, question } = demoPlan('wugong');
const MINUTES = [5, 10, 15];

/** Places by a street, some way off it, far off every street. */
const places: fc.Arbitrary<Position> = fc
  .tuple(
    fc.nat(base.network.groundEdgeCount - 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 3, 9, 900),
  )
  .map(([edge, fraction, off]) => {
    const [x, y] = positionOnEdge(base.network, edge, fraction);
    return [x + off * 2e-5, y + off * 1e-5];
  });

const codes = fc.constantFrom(
  ...question.stations.map(({ code }) => code),
  question.otherStationCodes![0]!,
  'draft:1',
  'draft:2',
  'draft:3',
  'gone',
);
const gates = fc.constantFrom(...base.network.gates.slice(0, 60).map(({ id }) => id), 'gate/gone');
const links = fc.constantFrom('link:1', 'link:2', 'link:3');

/** A bridge between two places not far apart. */
const bridge = fc
  .tuple(places, fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }))
  .map(([from, east, north]): readonly [Position, Position] => [from, [from[0] + east * 1e-5, from[1] + north * 1e-5]]);

const edit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('add_station' as const),
    code: fc.constantFrom('draft:1', 'draft:2', 'draft:3'),
    category: fc.constantFrom(question.category, question.category, 'elderly_canteen'),
    position: places,
  }),
  fc.record({ kind: fc.constant('move_station' as const), code: codes, position: places }),
  fc.record({ kind: fc.constantFrom('close_station' as const, 'open_station' as const), code: codes }),
  fc.record({ kind: fc.constantFrom('open_gate' as const, 'close_gate' as const), gate: gates }),
  fc.tuple(links, bridge).map(([id, [from, to]]): PlanEdit => ({ kind: 'add_link', id, from, to })),
  fc.record({ kind: fc.constant('remove_link' as const), id: links }),
);

type Act =
  | { readonly kind: 'edits'; readonly edits: readonly PlanEdit[] }
  | { readonly kind: 'more'; readonly edit: PlanEdit }
  | { readonly kind: 'undo' }
  | { readonly kind: 'drag'; readonly code: string; readonly to: Position }
  | { readonly kind: 'present'; readonly closed: number; readonly gate: number; readonly state: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('edits' as const), edits: fc.array(edit, { maxLength: 12 }) }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('more' as const), edit }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drag' as const), code: codes, to: places }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('present' as const),
      closed: fc.nat(question.stations.length),
      gate: fc.nat(base.network.gates.length - 1),
      state: fc.integer({ min: 0, max: 2 }),
    }),
  },
);

/** The same with every column as the digest of its bytes: quick to compare. */
function digested(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return `${value.constructor.name} ${createHash('sha256').update(bytes).digest('hex')}`;
  }
  if (Array.isArray(value)) return value.map(digested);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, digested(each)]));
}

/** What a plan says, down to the labels of the nodes. */
function everything(plan: ReachPlan) {
  const side = (name: 'present' | 'draft') => {
    const { search, homes, stations } = plan[name];
    return {
      nodeMs: search.nodeMs.slice(0, base.network.nodeCount),
      nodeSource: search.nodeSource.slice(0, base.network.nodeCount),
      homeSource: homes.source,
      stations,
      stationsOffStreet: plan[name].stationsOffStreet(),
      picture: plan.fullState(name, MINUTES),
    };
  };
  return { present: side('present'), draft: side('draft'), stale: plan.stale, moves: plan.gainsAndLosses(15) };
}

/** What a screen shows that holds the draft's first picture and takes over every change. */
class Screen {
  readonly picture: PlanPicture;

  constructor(plan: ReachPlan) {
    this.picture = plan.fullState('draft', MINUTES);
  }

  takeOver(taken: TakenChanges): void {
    const { fromMs, toMs, homeMs, figures } = this.picture;
    for (const [at, edge] of taken.edges.subarray(0, taken.edgeCount).entries()) {
      fromMs[edge] = taken.fromMs[at]!;
      toMs[edge] = taken.toMs[at]!;
    }
    for (const [at, home] of taken.homes.subarray(0, taken.homeCount).entries()) homeMs[home] = taken.draftMs[at]!;
    const columns = figureColumns(MINUTES);
    for (const [at, group] of taken.groups.subarray(0, taken.groupCount).entries()) {
      figures.set(taken.draftFigures.subarray(columns * at, columns * (at + 1)), columns * group);
    }
  }
}

describe('a plan', () => {
  it('is after any edits, drags, undoing and news just what a new plan with the same edits is, and a screen that takes its changes shows it', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 40 }), (acts) => {
        let present = question;
        const plan = new ReachPlan(base, present);
        const screen = new Screen(plan);
        const history: (readonly PlanEdit[])[] = [[]];
        acts.forEach((each, step) => {
          if (each.kind === 'drag') plan.moveStation(each.code, each.to);
          else if (each.kind === 'present') {
            const gateStatesNow = present.gates.slice();
            gateStatesNow[each.gate] = each.state;
            present = {
              ...present,
              gates: gateStatesNow,
              stations: present.stations.filter((_, at) => at !== each.closed),
            };
            plan.setPresent(present);
          } else {
            if (each.kind === 'edits') history.push(each.edits);
            else if (each.kind === 'more') history.push([...history.at(-1)!, each.edit]);
            else if (history.length > 1) history.pop();
            plan.setEdits(history.at(-1)!);
          }
          if (step % 3 === 2) screen.takeOver(plan.takeChanges(MINUTES));
        });
        plan.setEdits(history.at(-1)!);
        screen.takeOver(plan.takeChanges(MINUTES));
        const fresh = new ReachPlan(base, present, history.at(-1)!);
        expect(digested(everything(plan))).toEqual(digested(everything(fresh)));
        expect(plan.gainsAndLosses(10)).toEqual(
          gainsAndLosses(base.ground, plan.present.homes.ms, plan.draft.homes.ms, 600_000),
        );
        expect(digested(screen.picture)).toEqual(digested(fresh.fullState('draft', MINUTES)));
      }),
      { numRuns: 80 },
    );
  });

  const [open] = question.stations.filter((station) => station.open);
  /** Some 40 km west of everything. */
  const faraway: Position = [question.stations[0]!.position[0] - 0.4, question.stations[0]!.position[1]];

  it('says of a station far off every street that it stands on none, and nobody gets to it', () => {
    const plan = new ReachPlan(base, { ...question, stations: [open!] });
    expect(plan.moveStation(open!.code, faraway)).toBe(false);
    expect(plan.draft.stationsOffStreet()).toEqual([open!.code]);
    expect(plan.present.stationsOffStreet()).toEqual([]);
    expect(plan.draft.homes.source.every((source) => source === -1)).toBe(true);
    expect(plan.gainsAndLosses(60).gained.residents).toBe(0);
    expect(plan.moveStation('gone', faraway)).toBeNull();
    expect(plan.moveStation(open!.code, open!.position)).toBe(true);
    expect(plan.draft.homes.ms).toEqual(plan.present.homes.ms);
  });

  it('leads from each home to its nearest station along streets that join, in the time that the home has', () => {
    const plan = new ReachPlan(base, question, [
      { kind: 'add_station', code: 'draft:1', category: question.category, position: homePosition(base.ground, 5) },
    ]);
    for (let home = 0; home < base.ground.homeCount; home += 61) {
      for (const side of ['present', 'draft'] as const) {
        const path = plan.pathOf(home, side);
        const { ms, source } = plan[side].homes;
        expect(path?.ms ?? UNREACHED).toBe(ms[home]);
        if (path === null) continue;
        expect(path.source).toBe(source[home]);
        expect(path.stationCode).toBe(plan[side].stations[path.source]!.code);
        // No faster than the pace, and slower only by waiting at signals.
        expect(path.ms).toBeGreaterThan((1000 * path.metres) / question.walk.metresPerSecond - 100);
        const straight = lineMetres(path.line);
        expect(
          Math.abs(
            path.metres -
              base.homes.offStreetMm[home]! / 1000 -
              plan[side].stations[path.source]!.at!.offStreetMetres -
              straight,
          ),
        ).toBeLessThan(1);
      }
    }
    expect(plan.pathOf(faraway, 'draft')).toBeNull();
    expect(plan.pathOf(-1, 'draft')).toBeNull();
  });

  it('claims no fewer homes by the circle than by the streets, for present and draft', () => {
    const plan = new ReachPlan(base, question);
    plan.moveStation(open!.code, homePosition(base.ground, 9));
    for (const side of ['present', 'draft'] as const) {
      for (const minutes of [5, 10, 15]) {
        const byStreets = plan[side].tally.within(WHOLE_PLACE, minutes, COUNTED.residents);
        expect(plan.circle(side).within(WHOLE_PLACE, minutes, COUNTED.residents)).toBeGreaterThanOrEqual(byStreets);
      }
    }
  });

  it.each([-1, 2.5, 61, Number.NaN])('refuses %s minutes', (minutes) => {
    const plan = new ReachPlan(base, question);
    expect(() => plan.gainsAndLosses(minutes)).toThrow(`${minutes} minutes`);
    expect(() => plan.fullState('draft', [minutes])).toThrow(`${minutes} minutes`);
  });
});

function lineMetres(line: readonly Position[]): number {
  const units = line.map((position) => position.map(toUnits));
  return units.slice(1).reduce((sum, [x, y], at) => sum + segmentMetres(units[at]![0]!, units[at]![1]!, x!, y!), 0);
}
