import type { Position } from '../../place.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import { pathAt, pathLine } from '../search/path.ts';
import type { WalkRules } from '../search/walking_costs.ts';
import { Circle } from './circle.ts';
import { DifferingHomes } from './differing_homes.ts';
import { type GainsAndLosses, gainsAndLosses } from './gains_and_losses.ts';
import type { PlanBase } from './plan_base.ts';
import { PlanChanges, type PlanPicture, type TakenChanges, takePicture } from './plan_changes.ts';
import type { PlanEdit } from './plan_edit.ts';
import { PlanSide } from './plan_side.ts';
import { checkMinutes, type RegionTally } from './region_tally.ts';
import { type PlanStation, type ResolvedEdits, resolveEdits, type StaleEdit } from './resolve_edits.ts';

export type { PlanStation, StaleEdit } from './resolve_edits.ts';

/** What stands at present, at the moment in question. */
export interface PlanPresent {
  /** All stations of the category, also those that are not open. */
  readonly stations: readonly PlanStation[];
  /** Codes of stations of other categories: edits about them are not stale, but change nothing here. */
  readonly otherStationCodes?: readonly string[];
  /** State of each of the network's gates: see gateStates. */
  readonly gates: Uint8Array;
}

export interface PlanQuestion extends PlanPresent {
  readonly category: string;
  readonly walk: WalkRules;
  /** How far to search: whole milliseconds; an hour or more, for the figures tell times up to an hour. */
  readonly limitMs: number;
}

export const SIDES = ['present', 'draft'] as const;
export type SideName = (typeof SIDES)[number];

/** A way on foot from a home or a place. */
export interface PlanPath {
  readonly ms: number;
  /** Slot of the station's source. */
  readonly source: number;
  readonly stationCode: string;
  /** From the place over the streets to the station, WGS 84 degrees. */
  readonly line: readonly Position[];
  /** Of streets and planned links, and off the street at both ends. */
  readonly metres: number;
}

/**
 * Reach as it is and as edits would make it, side by side, for one category of stations, one way of walking and one moment.
 *
 * Whatever was done before, the draft is always just what a new plan with the same edits has, to the bit: its slots and its
 * labels follow from present and edits alone. Only what a change makes a difference to is computed anew.
 */
export class ReachPlan {
  readonly base: PlanBase;
  readonly present: PlanSide;
  readonly draft: PlanSide;
  /** Edits of the draft that cannot be taken, or change nothing any more. */
  stale: readonly StaleEdit[];
  readonly #question: Omit<PlanQuestion, keyof PlanPresent>;
  readonly #changes: PlanChanges;
  readonly #differing: DifferingHomes;
  #presentFacts: PlanPresent;
  #edits: readonly PlanEdit[];
  readonly #circles = new Map<SideName, Circle>();

  /** @throws Problem BAD_WALK, BAD_GATE. */
  constructor(base: PlanBase, question: PlanQuestion, edits: readonly PlanEdit[] = []) {
    this.base = base;
    this.#question = question;
    this.#presentFacts = question;
    this.#edits = edits;
    const draft = this.#resolve(edits);
    this.present = new PlanSide(base, this.#resolve([]), question);
    this.draft = new PlanSide(base, draft, question);
    this.#changes = new PlanChanges(base, this.draft.tally.groupCount);
    this.stale = draft.stale;
    this.#differing = new DifferingHomes(base.ground.homeCount);
    for (let home = 0; home < base.ground.homeCount; home++) this.#compare(home);
  }

  /** Takes these edits in place of those before. */
  setEdits(edits: readonly PlanEdit[]): readonly StaleEdit[] {
    this.#edits = edits;
    const draft = this.#resolve(edits);
    this.draft.apply(draft);
    this.#noteChanges();
    this.stale = draft.stale;
    return draft.stale;
  }

  /** Takes another present, as when a station was moved for good, under the same edits. */
  setPresent(present: PlanPresent): readonly StaleEdit[] {
    this.#presentFacts = present;
    this.present.apply(this.#resolve([]));
    this.#changes.addPresent();
    this.#compareChanged(this.present);
    return this.setEdits(this.#edits);
  }

  /**
   * Stands a station of the draft elsewhere until the edits are set the next time: what a drag does from frame to frame.
   * Allocates nothing.
   * @returns whether it now stands by a street; null where the draft has no such station.
   */
  moveStation(code: string, position: Position): boolean | null {
    const slot = this.draft.slotOf(code);
    if (slot === null) return null;
    const isOnStreet = this.draft.moveStation(slot, position);
    this.#noteChanges();
    return isOnStreet;
  }

  /**
   * What changed in the draft since this was last asked, or since the plan was made, with figures for the minutes. It is
   * always the same object, to be read before the plan is changed again: taking allocates nothing.
   * @throws Problem BAD_MINUTES.
   */
  takeChanges(minutes: readonly number[]): TakenChanges {
    return this.#changes.take(this.present, this.draft, minutes);
  }

  /** All of one side. @throws Problem BAD_MINUTES. */
  fullState(side: SideName, minutes: readonly number[]): PlanPicture {
    return takePicture(this[side], minutes);
  }

  /** What straight circles around the open stations of a side would claim. */
  circle(side: SideName): RegionTally {
    const circle = this.#circles.get(side) ?? new Circle(this.base.ground, this.#question.walk.metresPerSecond);
    this.#circles.set(side, circle);
    circle.setStations(this[side].stations);
    return circle.tally;
  }

  /** Who comes within so many minutes by the draft, and who falls out of them. @throws Problem BAD_MINUTES. */
  gainsAndLosses(minutes: number): GainsAndLosses {
    checkMinutes(minutes);
    const [presentMs, draftMs] = [this.present.homes.ms, this.draft.homes.ms];
    return gainsAndLosses(this.base.ground, presentMs, draftMs, 60_000 * minutes, this.#differing);
  }

  /**
   * The way from a home, by its number, or from a position to its nearest open station; null where none leads there within
   * the limit of the search, or no street is near.
   */
  pathOf(from: number | Position, side: SideName): PlanPath | null {
    const at = typeof from === 'number' ? this.#homeAt(from) : this.base.snap(from);
    if (at === null) return null;
    const { network } = this.base;
    const { search, stations } = this[side];
    const path = pathAt(search, at);
    if (path === null) return null;
    const station = stations[path.source]!;
    const millimetres = path.steps.reduce((sum, step) => {
      if (step.kind === 'street') return sum + Math.abs(step.to - step.from) * network.columns.edgeLengthMm[step.edge]!;
      return step.kind === 'link' ? sum + this[side].links[step.slot]!.lengthMm : sum;
    }, 0);
    return {
      ms: path.ms,
      source: path.source,
      stationCode: station.code,
      line: pathLine(search, path),
      metres: Math.round(millimetres) / 1000 + at.offStreetMetres + station.at!.offStreetMetres,
    };
  }

  #noteChanges(): void {
    this.#changes.add(this.draft);
    this.#compareChanged(this.draft);
  }

  #compareChanged({ homes }: PlanSide): void {
    for (let at = 0; at < homes.changedCount; at++) this.#compare(homes.changedHomes[at]!);
  }

  #compare(home: number): void {
    this.#differing.note(home, this.present.homes.ms[home] !== this.draft.homes.ms[home]);
  }

  #homeAt(home: number): EdgePosition | null {
    const { edge, fraction, offStreetMm } = this.base.homes;
    if (!(home in edge) || edge[home] === -1) return null;
    return { edge: edge[home]!, fraction: fraction[home]!, offStreetMetres: offStreetMm[home]! / 1000 };
  }

  #resolve(edits: readonly PlanEdit[]): ResolvedEdits {
    const { stations, otherStationCodes, gates } = this.#presentFacts;
    return resolveEdits(
      {
        category: this.#question.category,
        stations,
        otherStationCodes: new Set(otherStationCodes),
        gates: this.base.network.gates,
        gateStates: gates,
        snap: (position) => this.base.snap(position),
      },
      edits,
    );
  }
}
