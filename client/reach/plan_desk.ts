import { stationOpenAt } from '../../geodata/hours/station_open_at.ts';
import { parseWeekMoment } from '../../geodata/hours/week_moment.ts';
import type { Position } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { GATE_STATE, gateStates } from '../../geodata/reach/network/gate_states.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { gainsAndLosses } from '../../geodata/reach/plan/gains_and_losses.ts';
import { PlanBase } from '../../geodata/reach/plan/plan_base.ts';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import { decodePlanGround, homeId, homePosition, PEOPLE_COLUMNS } from '../../geodata/reach/plan/plan_ground.ts';
import { type PlanPath, type PlanPresent, ReachPlan, type SideName } from '../../geodata/reach/plan/reach_plan.ts';
import { KeptFigures } from './kept_figures.ts';
import type {
  Comparison,
  EndTimes,
  HomeWalk,
  HomeWalks,
  PlanPicture,
  PlanQuestion,
  PlanStationFacts,
  Trial,
} from './plan_messages.ts';
import { circleFigures, sideFigures } from './side_figures.ts';
import { StreetPieces } from './street_pieces.ts';

/** Far enough that what is not found within it is connected by no street: a day on foot, as the server takes it. */
const SEARCH_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A home's state to the limit, by whether it is within at present (1) and in the draft (2): see HOME_STATE of the map. */
const STATES = [0, 3, 2, 1] as const;

/**
 * The table at which one plan is worked on, in a worker or in a test: streets and people, the question, and one plan for each
 * category that was asked about. Every answer is a copy that can be handed over.
 */
export class PlanDesk {
  readonly #base: PlanBase;
  readonly #plans = new Map<string, ReachPlan>();
  #asked: { readonly question: PlanQuestion; readonly stations: readonly PlanStationFacts[] } | null = null;
  #edits: readonly PlanEdit[] = [];
  #pictures = 0;
  /** The plan whose picture was handed out last, and what is kept to tell only what changed. */
  #shown: { readonly plan: ReachPlan; readonly pieces: StreetPieces; readonly figures: KeptFigures } | null = null;

  /** @throws Problem BAD_STREET_NETWORK, BAD_PLAN_GROUND for bytes that are none. */
  constructor(network: ArrayBuffer, ground: ArrayBuffer) {
    this.#base = new PlanBase(StreetNetwork.from(network), decodePlanGround(ground));
  }

  /** Takes another question, present or draft, and shows all of it. @throws Problem BAD_WALK, BAD_WEEK_MOMENT. */
  ask(question: PlanQuestion, stations: readonly PlanStationFacts[], edits: readonly PlanEdit[]): PlanPicture {
    const began = performance.now();
    const isSameWalk = JSON.stringify(walkOf(question)) === JSON.stringify(this.#asked && walkOf(this.#asked.question));
    if (!isSameWalk) this.#plans.clear();
    const isSamePresent = isSameWalk && JSON.stringify(stations) === JSON.stringify(this.#asked?.stations);
    this.#asked = { question, stations };
    this.#edits = edits;
    if (!isSamePresent) for (const [category, plan] of this.#plans) plan.setPresent(this.#presentOf(category));
    return this.#wholePicture(this.#plan(question.category), began);
  }

  setEdits(edits: readonly PlanEdit[]): PlanPicture {
    const began = performance.now();
    this.#edits = edits;
    return this.#changedPicture(this.#plan(this.#question.category), began, false);
  }

  /** Stands a station of the category in question elsewhere until edits are set again. */
  drag(code: string, position: Position): PlanPicture {
    const began = performance.now();
    const plan = this.#planInHand();
    plan.moveStation(code, position);
    return this.#changedPicture(plan, began, true);
  }

  homeWalks(home: number, categories: readonly string[]): HomeWalks {
    const { ground, homes } = this.#base;
    if (!(home in homes.edge)) {
      throw new Problem('UNKNOWN_HOME', { zh: `没有第 ${home} 号住户。`, en: `There is no home number ${home}.` });
    }
    const [households, residents, residents60] = ground.columns.people.subarray(PEOPLE_COLUMNS * home);
    return {
      home,
      id: homeId(ground, home),
      position: homePosition(ground, home),
      people: { households: households!, residents: residents!, residents60: residents60! },
      isOnStreet: homes.isSnapped[home] === 1,
      categories: categories.map((category) => {
        const plan = category === this.#question.category ? this.#planInHand() : this.#plan(category);
        const walk = (side: SideName) => homeWalk(plan.pathOf(home, side));
        return { category, present: walk('present'), draft: walk('draft') };
      }),
    };
  }

  /** Who would get within the minutes, and who fall out of them, if the draft were another one. The draft stays. */
  trial(edits: readonly PlanEdit[]): Trial {
    const { category, minutes } = this.#question;
    const plan = this.#plan(category);
    const before = plan.draft.homes.ms.slice();
    plan.setEdits(edits);
    const outcome = gainsAndLosses(this.#base.ground, before, plan.draft.homes.ms, minutes * MINUTE_MS);
    plan.setEdits(this.#edits);
    return outcome;
  }

  /** The figures of several scenarios. The draft stays. */
  compare(scenarios: readonly { readonly id: string; readonly edits: readonly PlanEdit[] }[]): Comparison {
    const { category, minutes } = this.#question;
    const plan = this.#plan(category);
    const figures = (side: SideName) => ({
      ...sideFigures(plan, side, minutes),
      circle: circleFigures(plan, side, minutes),
    });
    const compared = scenarios.map(({ id, edits }) => {
      const stale = plan.setEdits(edits);
      return { id, draft: figures('draft'), stale };
    });
    plan.setEdits(this.#edits);
    return { present: figures('present'), scenarios: compared };
  }

  get #question(): PlanQuestion {
    if (this.#asked) return this.#asked.question;
    throw new Problem('NO_QUESTION', { zh: '还没有提出问题。', en: 'Nothing was asked yet.' });
  }

  #planInHand(): ReachPlan {
    const { category } = this.#question;
    return this.#plans.get(category) ?? this.#plan(category);
  }

  /** The plan of a category with the draft as it is now. */
  #plan(category: string): ReachPlan {
    const { walk, moment } = this.#question;
    const known = this.#plans.get(category);
    if (known) {
      // Also where the list is the same: a drag may have left a station elsewhere.
      known.setEdits(this.#edits);
      return known;
    }
    const present = this.#presentOf(category, moment);
    const plan = new ReachPlan(this.#base, { category, walk, limitMs: SEARCH_MS, ...present }, this.#edits);
    this.#plans.set(category, plan);
    return plan;
  }

  #presentOf(category: string, moment = this.#question.moment): PlanPresent {
    const { stations } = this.#asked!;
    const at = moment === null ? null : parseWeekMoment(moment);
    return {
      stations: stations
        .filter((station) => station.category === category)
        .map((station) => ({ code: station.code, position: station.position, open: stationOpenAt(station, at).open })),
      otherStationCodes: stations.flatMap((station) => (station.category === category ? [] : [station.code])),
      gates: gateStates(this.#base.network, at),
    };
  }

  /** Gates follow from moment and edits alone, whatever the category. */
  #gates(): PlanPicture['gates'] {
    const { network } = this.#base;
    const { moment } = this.#question;
    const present = gateStates(network, moment === null ? null : parseWeekMoment(moment));
    const draft = present.slice();
    for (const edit of this.#edits) {
      if (edit.kind !== 'open_gate' && edit.kind !== 'close_gate') continue;
      const gate = network.gates.findIndex(({ id }) => id === edit.gate);
      if (gate !== -1) draft[gate] = edit.kind === 'open_gate' ? GATE_STATE.open : GATE_STATE.closed;
    }
    return { present: new Uint8Array(present), draft: new Uint8Array(draft) };
  }

  #wholePicture(plan: ReachPlan, began: number): PlanPicture {
    const { minutes } = this.#question;
    plan.takeChanges([]);
    const [present, draft] = [plan.fullState('present', []), plan.fullState('draft', [])];
    this.#shown = { plan, pieces: new StreetPieces(plan), figures: new KeptFigures(plan, minutes) };
    return {
      number: ++this.#pictures,
      edges: null,
      draft: own(draft),
      present: own(present),
      pieces: this.#shown.pieces.whole(),
      homes: null,
      homeStates: homeStates(present.homeMs, draft.homeMs, present.homeMs.length, minutes),
      gates: this.#gates(),
      figures: this.#shown.figures.now(false),
      stale: plan.stale,
      tookMs: performance.now() - began,
    };
  }

  /** @param isPassing true while a hand drags: gates stay, and the circle may be that of a moment ago. */
  #changedPicture(plan: ReachPlan, began: number, isPassing: boolean): PlanPicture {
    // Another category shows after another question only.
    if (this.#shown?.plan !== plan) return this.#wholePicture(plan, began);
    const { pieces, figures } = this.#shown;
    const taken = plan.takeChanges([]);
    const { edgeCount, edges, homeCount, homes } = taken;
    return {
      number: ++this.#pictures,
      edges: edges.slice(0, edgeCount),
      draft: { fromMs: taken.fromMs.slice(0, edgeCount), toMs: taken.toMs.slice(0, edgeCount) },
      present: null,
      pieces: pieces.after(edges, edgeCount),
      homes: homes.slice(0, homeCount),
      homeStates: homeStates(taken.presentMs, taken.draftMs, homeCount, this.#question.minutes),
      gates: isPassing ? null : this.#gates(),
      figures: figures.after(taken.groups, taken.groupCount, isPassing),
      stale: plan.stale,
      tookMs: performance.now() - began,
    };
  }
}

function walkOf({ walk, moment }: PlanQuestion) {
  return { walk, moment };
}

function own({ fromMs, toMs }: { readonly fromMs: Uint32Array; readonly toMs: Uint32Array }): EndTimes {
  return { fromMs: fromMs.slice(), toMs: toMs.slice() };
}

/** States of the first so many homes of two columns. */
function homeStates(
  presentMs: Uint32Array,
  draftMs: Uint32Array,
  count: number,
  minutes: number,
): Uint8Array<ArrayBuffer> {
  const limit = minutes * MINUTE_MS;
  const states = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    states[at] = STATES[(presentMs[at]! <= limit ? 1 : 0) + (draftMs[at]! <= limit ? 2 : 0)]!;
  }
  return states;
}

/** Beyond an hour a walk is none to a person. */
function homeWalk(path: PlanPath | null): HomeWalk | null {
  if (path === null || path.ms > HOUR_MS) return null;
  return { station: path.stationCode, ms: path.ms, metres: path.metres, line: path.line };
}
