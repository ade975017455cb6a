import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATE_STATE } from '../../geodata/reach/network/gate_states.ts';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import { ReachPlan } from '../../geodata/reach/plan/reach_plan.ts';
import { figuresOf } from '../../geodata/reach/plan/region_figures.ts';
import { WHOLE_PLACE } from '../../geodata/reach/plan/region_tally.ts';
import { demoPlan } from '../../geodata/reach/testing/demo_plan.ts';
import { PlanDesk } from './plan_desk.ts';
import type { PlanPicture, PlanQuestion, PlanStationFacts } from './plan_messages.ts';

const { place, base, question: asked } = demoPlan('wugong');
const bytes = (data: ArrayBufferLike) => Uint8Array.from(new Uint8Array(data)).buffer;
const question: PlanQuestion = { category: 'compound_station', walk: asked.walk, moment: null, minutes: 10 };
const stations: readonly PlanStationFacts[] = place.stations.map(
  ({ code, category, position, status, openingHours }) => ({ code, category, position, status, openingHours }),
);
const own = stations.filter(({ category, status }) => category === question.category && status === 'open');
const homes = place.entrances.map(({ position }) => position);

const edit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('move_station' as const),
    code: fc.constantFrom(...own.slice(0, 9).map(({ code }) => code)),
    position: fc.constantFrom(...homes),
  }),
  fc.record({ kind: fc.constant('close_station' as const), code: fc.constantFrom(...own.map(({ code }) => code)) }),
  fc.record({
    kind: fc.constantFrom('open_gate' as const, 'close_gate' as const),
    gate: fc.constantFrom(...base.network.gates.map(({ id }) => id)),
  }),
);
const drafts = fc.array(edit, { maxLength: 4 });

function desk(): PlanDesk {
  return new PlanDesk(bytes(base.network.data), bytes(base.ground.data));
}

/** What a map shows that takes over one picture after the other, as the screen does. */
class Shown {
  #all: PlanPicture | null = null;

  take(picture: PlanPicture): void {
    const all = this.#all;
    if (all === null || (picture.edges === null && picture.homes === null)) {
      this.#all = picture;
      return;
    }
    const { draft, homeStates } = all;
    picture.edges?.forEach((edge, at) => {
      draft.fromMs[edge] = picture.draft.fromMs[at]!;
      draft.toMs[edge] = picture.draft.toMs[at]!;
    });
    picture.homes?.forEach((home, at) => {
      homeStates[home] = picture.homeStates[at]!;
    });
    const { figures, stale } = picture;
    this.#all = {
      ...all,
      figures,
      stale,
      pieces: picture.pieces ?? all.pieces,
      gates: picture.gates ?? all.gates,
    };
  }

  get all() {
    const { number: _, tookMs: __, ...rest } = this.#all!;
    return rest;
  }
}

function shownFrom(first: PlanPicture): Shown {
  const shown = new Shown();
  shown.take(first);
  return shown;
}

describe('the table at which a plan is worked on', () => {
  it('changes a map step by step, over any drafts, drags and trials, into what a new one shows of the last draft', () => {
    const used = desk();
    const map = shownFrom(used.ask(question, stations, []));
    fc.assert(
      fc.property(fc.array(drafts, { minLength: 1, maxLength: 4 }), fc.constantFrom(...homes), (list, position) => {
        for (const edits of list) {
          map.take(used.setEdits(edits));
          map.take(used.drag(own[0]!.code, position));
          used.trial([...edits, { kind: 'close_station', code: own[0]!.code }]);
          used.compare([{ id: 'a', edits: [] }]);
        }
        const last = list.at(-1)!;
        map.take(used.setEdits(last));
        expect(map.all).toEqual(shownFrom(desk().ask(question, stations, last)).all);
      }),
      { numRuns: 15 },
    );
  });

  it('shows while a hand drags what it shows once the station is put down there, but for the circle of a moment ago', () => {
    const [{ code }] = [own[0]!];
    const used = desk();
    const map = shownFrom(used.ask(question, stations, []));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...homes), { minLength: 1, maxLength: 6 }), (way) => {
        for (const position of way) map.take(used.drag(code, position));
        const put = desk().ask(question, stations, [{ kind: 'move_station', code, position: way.at(-1)! }]);
        const { circle } = map.all.figures.draft;
        const draft = { ...put.figures.draft, circle };
        expect(map.all).toEqual({ ...shownFrom(put).all, figures: { ...put.figures, draft } });
      }),
      { numRuns: 15 },
    );
  });

  it('says nothing of pieces of streets that stay as they are', () => {
    const used = desk();
    used.ask(question, stations, []);
    expect(used.setEdits([]).pieces).toBeNull();
    expect(used.setEdits([{ kind: 'close_station', code: own[0]!.code }]).pieces).not.toBeNull();
  });

  it('counts as the plan does that the server counts by', () => {
    fc.assert(
      fc.property(drafts, (edits) => {
        const { figures } = desk().ask(question, stations, edits);
        const present = own.map(({ code, position }) => ({ code, position, open: true }));
        const closed = stations
          .filter(({ category, status }) => category === question.category && status !== 'open')
          .map(({ code, position }) => ({ code, position, open: false }));
        const limitMs = 24 * 3_600_000;
        const plan = new ReachPlan(base, { ...asked, stations: [...present, ...closed], limitMs }, edits);
        const { within, unreachable, unsnapped } = figuresOf(plan.draft.tally, WHOLE_PLACE, [10]);
        expect(figures.draft.within).toEqual(within[0]);
        expect(figures.draft.unreachable).toEqual(unreachable);
        expect(figures.draft.leftOut).toEqual(unsnapped);
      }),
      { numRuns: 15 },
    );
  });

  it('has a balance that adds up: who gets within less who falls out is the difference of the shares', () => {
    const used = desk();
    fc.assert(
      fc.property(drafts, (edits) => {
        const { present, draft, gained, lost } = used.ask(question, stations, edits).figures;
        for (const who of ['households', 'residents', 'residents60'] as const) {
          expect(gained[who] - lost[who]).toBe(draft.within[who] - present.within[who]);
        }
        expect(draft.histogram.reduce((sum, count) => sum + count)).toBe(draft.counted.residents);
        expect(draft.histogram.slice(0, 10).reduce((sum, count) => sum + count)).toBe(draft.within.residents);
      }),
      { numRuns: 15 },
    );
  });

  it('marks each gate that the draft turns, and no other', () => {
    const gate = base.network.gates.findIndex(({ access }) => access === 'private');
    const { gates } = desk().ask(question, stations, [{ kind: 'open_gate', gate: base.network.gates[gate]!.id }]);
    expect(gates!.draft[gate]).toBe(GATE_STATE.open);
    expect([...gates!.draft].filter((state, at) => state !== gates!.present[at])).toHaveLength(1);
  });

  it('tells of a home its walks to every category, and refuses one that is not there', () => {
    const used = desk();
    used.ask(question, stations, []);
    const categories = [...new Set(stations.map(({ category }) => category))];
    const walks = used.homeWalks(7, categories);
    expect(walks.categories.map(({ category }) => category)).toEqual(categories);
    for (const { present, draft } of walks.categories) expect(present).toEqual(draft);
    expect(() => used.homeWalks(10_000_000, categories)).toThrow(/10000000/);
  });
});
