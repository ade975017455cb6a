import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import type { Bounds } from '../../geodata/place.ts';
import { type NewCase, PLAIN_CASE } from '../cases/new_case.ts';
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

export interface DrawnCase {
  readonly report: NewCase;
  /** An earlier one that this tells of again. */
  readonly sameAs: NewCase | null;
}

/** Share of cases that happen around a few places where things go wrong more often. */
const SHARE_AT_HOTSPOTS = 0.35;
const HOTSPOT_METRES = 300;
const DEGREES_PER_METRE = 1 / 111_195;
const SHARE_WITHOUT_PLACE = 0.03;
const SHARE_OUTSIDE = 0.012;
const SHARE_NAMED = 0.4;
/** Further people who report what somebody has reported already. */
const SHARE_REPEATED = 0.05;
const REMEMBERED = 40;

/** Draws cases of one place: the same random stream gives the same cases. */
export class CaseDrawer {
  readonly #ground: SimulatedGround;
  readonly #kinds: readonly string[];
  readonly #hotspots: readonly (readonly [number, number])[];
  readonly #recent: NewCase[] = [];

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

  draw(random: Random): DrawnCase {
    if (this.#recent.length > 0 && random.chance(SHARE_REPEATED)) return this.#again(random.pick(this.#recent), random);
    const report = this.#anew(random);
    if (report.position !== null && this.#recent.push(report) > REMEMBERED) this.#recent.shift();
    return { report, sameAs: null };
  }

  #anew(random: Random): NewCase {
    const code = this.#drawKind(random);
    const kind = SIMULATED_KINDS[code]!;
    const position = this.#drawPosition(kind.where, random);
    return {
      ...PLAIN_CASE,
      kind: code,
      source: random.pick(kind.sources),
      position,
      address: position === null || random.chance(0.5) ? drawAddress(random) : null,
      description: describe(kind, random),
      reporter: drawReporter(random),
      simulated: true,
    };
  }

  /** One of the last cases as somebody else tells it, from a few steps away. */
  #again(first: NewCase, random: Random): DrawnCase {
    const { longitude, latitude } = first.position!;
    const report = {
      ...first,
      position: this.#moved([longitude, latitude], random),
      address: random.chance(0.5) ? drawAddress(random) : null,
      description: `${first.description}${random.pick(['', '，请尽快处理', '，已经有一阵子了', '，路过看到'])}`,
      reporter: drawReporter(random),
    };
    return { report, sameAs: first };
  }

  #drawPosition(where: 'homes' | 'streets', random: Random): NewCase['position'] {
    if (random.chance(SHARE_WITHOUT_PLACE)) return null;
    if (random.chance(SHARE_OUTSIDE)) return this.#atTheEdge(random);
    const places = where === 'homes' ? this.#ground.homes : this.#ground.streets;
    const near = random.chance(SHARE_AT_HOTSPOTS) ? random.pick(this.#hotspots) : null;
    return this.#moved(near ? places.drawNear(near, HOTSPOT_METRES, random) : places.draw(random), random);
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

  /** In a corner of the place's box, where mostly no grid is. */
  #atTheEdge(random: Random): NonNullable<NewCase['position']> {
    const [west, south, east, north] = this.#ground.bounds;
    const within = (low: number, high: number) => {
      const share = random.between(0, 0.02);
      return rounded(random.chance(0.5) ? low + share * (high - low) : high - share * (high - low));
    };
    return { longitude: within(west, east), latitude: within(south, north) };
  }

  /** A few metres to the side, so that cases at one door do not lie on each other. */
  #moved([longitude, latitude]: readonly [number, number], random: Random): NonNullable<NewCase['position']> {
    const reach = 12 * DEGREES_PER_METRE;
    const flattening = Math.cos((latitude * Math.PI) / 180);
    const [west, south, east, north] = this.#ground.bounds;
    const x = rounded(longitude + random.between(-reach, reach) / flattening);
    const y = rounded(latitude + random.between(-reach, reach));
    const inside = x >= west && x <= east && y >= south && y <= north;
    return inside ? { longitude: x, latitude: y } : { longitude, latitude };
  }
}

function drawAddress(random: Random): string {
  return random.pick([
    `示例小区 ${random.integer(1, 30)} 号楼`,
    `示例路 ${random.integer(1, 200)} 号门前`,
    `示例菜市场 ${random.pick(['东', '西', '南', '北'])}门`,
  ]);
}

function drawReporter(random: Random): NewCase['reporter'] {
  if (!random.chance(SHARE_NAMED)) return null;
  return { name: `示例居民 ${random.integer(1, 9000)}`, phone: null, email: null };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/** How busy the hour is, from 0.1 in the night to 1 in the middle of the morning, by the clock of China. */
export function rhythm(moment: Date): number {
  const hour = (moment.getTime() / 3_600_000 + 8) % 24;
  const bump = (centre: number, width: number) => Math.exp(-(((hour - centre) / width) ** 2));
  return Math.min(1, 0.1 + 0.9 * bump(10, 2.6) + 0.75 * bump(16.5, 2.8) + 0.3 * bump(20.5, 2));
}
