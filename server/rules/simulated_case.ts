import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import type { Bounds } from '../../geodata/place.ts';
import type { CaseSource, CaseStep } from '../generated/schema.ts';
import { describe, SIMULATED_KINDS } from './simulated_descriptions.ts';
import type { WeightedPlaces } from './weighted_places.ts';

/** Where simulated cases may happen. */
export interface SimulatedGround {
  readonly bounds: Bounds;
  /** Building entrances, weighed by residents. */
  readonly homes: WeightedPlaces;
  /** Middles of streets, weighed by their length. */
  readonly streets: WeightedPlaces;
  /** Case kinds of the place. */
  readonly kinds: readonly string[];
}

export interface SimulatedCase {
  readonly kind: string;
  readonly source: CaseSource;
  readonly longitude: number;
  readonly latitude: number;
  readonly description: string;
}

/** Share of cases that happen around a few places where things go wrong more often. */
const SHARE_AT_HOTSPOTS = 0.35;
const HOTSPOT_METRES = 300;
const DEGREES_PER_METRE = 1 / 111_195;

/** Draws cases of one place: the same random stream gives the same cases. */
export class CaseDrawer {
  readonly #ground: SimulatedGround;
  readonly #kinds: readonly string[];
  readonly #hotspots: readonly (readonly [number, number])[];

  /** @param hotspots how many places have more cases than others. */
  constructor(ground: SimulatedGround, seed: number, hotspots = 5) {
    this.#ground = ground;
    this.#kinds = ground.kinds.filter((kind) => kind in SIMULATED_KINDS);
    const random = makeRandom(seed);
    this.#hotspots = Array.from({ length: hotspots }, () => ground.homes.draw(random));
  }

  /** False where the place has no homes, no streets or no kind of case that can be simulated. */
  static possible(ground: SimulatedGround): boolean {
    return ground.homes.size > 0 && ground.streets.size > 0 && ground.kinds.some((kind) => kind in SIMULATED_KINDS);
  }

  draw(random: Random): SimulatedCase {
    const code = this.#drawKind(random);
    const kind = SIMULATED_KINDS[code]!;
    const places = kind.where === 'homes' ? this.#ground.homes : this.#ground.streets;
    const near = random.chance(SHARE_AT_HOTSPOTS) ? random.pick(this.#hotspots) : null;
    const [longitude, latitude] = this.#moved(
      near ? places.drawNear(near, HOTSPOT_METRES, random) : places.draw(random),
      random,
    );
    return { kind: code, source: random.pick(kind.sources), longitude, latitude, description: describe(kind, random) };
  }

  #drawKind(random: Random): string {
    const total = this.#kinds.reduce((sum, kind) => sum + SIMULATED_KINDS[kind]!.weight, 0);
    let left = random.between(0, total);
    for (const kind of this.#kinds) {
      left -= SIMULATED_KINDS[kind]!.weight;
      if (left < 0) return kind;
    }
    return this.#kinds.at(-1)!;
  }

  /** A few metres to the side, so that cases at one door do not lie on each other. */
  #moved([longitude, latitude]: readonly [number, number], random: Random): readonly [number, number] {
    const reach = 12 * DEGREES_PER_METRE;
    const flattening = Math.cos((latitude * Math.PI) / 180);
    const [west, south, east, north] = this.#ground.bounds;
    const moved = [
      longitude + random.between(-reach, reach) / flattening,
      latitude + random.between(-reach, reach),
    ].map((degrees) => Math.round(degrees * 1e7) / 1e7) as [number, number];
    const inside = moved[0] >= west && moved[0] <= east && moved[1] >= south && moved[1] <= north;
    return inside ? moved : [longitude, latitude];
  }
}

export interface SimulatedStep {
  readonly step: CaseStep;
  readonly afterMs: number;
  readonly actor: string;
  readonly note: string | null;
}

/** Median minutes from the step before, at pace 1: short, so that a wall moves. */
const STEPS: Partial<Record<CaseStep, { step: CaseStep; medianMinutes: number; who: string; note: string | null }>> = {
  reported: { step: 'accepted', medianMinutes: 2, who: '示例受理员', note: null },
  accepted: { step: 'assigned', medianMinutes: 5, who: '示例调度员', note: '已派至所在网格' },
  assigned: { step: 'handled', medianMinutes: 40, who: '示例网格员', note: '已到现场处理' },
  handled: { step: 'closed', medianMinutes: 20, who: '示例核查员', note: '已回访核实' },
};
const SHARE_LEFT_LYING = 0.05;

/**
 * What happens next to a simulated case; null once it is closed. It follows from the case's id and present step alone, so
 * that any server that takes over goes on in the same way. One case in twenty lies forty times as long.
 *
 * @param pace how much slower than on the wall: 1 for minutes, about 15 for the hours and days of real work.
 */
export function nextSimulatedStep(id: string, kind: string, step: CaseStep, pace: number): SimulatedStep | null {
  const next = STEPS[step];
  if (!next) return null;
  const random = makeRandom(0).fork(`${id} ${step}`);
  // The sum of three even draws is near enough to a bell; its exponential has the median 1 and a long tail.
  const spread = Math.exp((random.next() + random.next() + random.next() - 1.5) * 1.4);
  const lying = next.step === 'handled' && random.chance(SHARE_LEFT_LYING) ? 40 : 1;
  const patience = SIMULATED_KINDS[kind]?.patience ?? 1;
  return {
    step: next.step,
    afterMs: Math.round(next.medianMinutes * 60_000 * spread * lying * patience * pace),
    actor: `${next.who} ${random.integer(1, next.who === '示例网格员' ? 137 : 9)}`,
    note: next.note,
  };
}

/** How busy the hour is, from 0.1 in the night to 1 in the middle of the morning, by the clock of China. */
export function rhythm(moment: Date): number {
  const hour = (moment.getTime() / 3_600_000 + 8) % 24;
  const bump = (centre: number, width: number) => Math.exp(-(((hour - centre) / width) ** 2));
  return Math.min(1, 0.1 + 0.9 * bump(10, 2.6) + 0.75 * bump(16.5, 2.8) + 0.3 * bump(20.5, 2));
}
