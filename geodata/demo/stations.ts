import type { LocalName, RegionFacts, StationFacts } from '../place.ts';
import { distance, type Point } from './plane/point.ts';
import type { PlaceProfile } from './profiles.ts';
import type { Projection } from './projection.ts';
import type { Random } from './random.ts';
import { isFree, makeNeedSiter } from './site_by_need.ts';
import type { CategoryCode } from './station_facts.ts';
import { fitOut } from './station_facts.ts';
import { addressOf, type Site } from './station_sites.ts';

/** Where people live, for siting. */
export interface Demand {
  readonly at: Point;
  readonly households: number;
  readonly residents60: number;
  readonly community: string;
  readonly compound: number | null;
}

export interface CandidateSite extends Site {
  readonly community: string;
}

export interface StationGround {
  readonly sites: readonly CandidateSite[];
  readonly demand: readonly Demand[];
  readonly communities: readonly RegionFacts[];
  readonly compoundNames: readonly LocalName[];
  readonly lineNames: ReadonlyMap<number, LocalName>;
  readonly project: Projection;
  /** How likely anybody thinks of a place, 0–1: beyond the railway and the river stations come last. */
  readonly attention: (at: Point) => number;
}

interface Chosen {
  readonly at: Point;
  readonly name: LocalName;
  readonly address: string | null;
}

const CANTEEN: LocalName = { zh: '老年食堂', en: 'Elderly Canteen' };
const DAY_CARE: LocalName = { zh: '日间照料中心', en: 'Day-Care Centre' };

/** Sites the stations of a profile. */
export function siteStations(ground: StationGround, profile: PlaceProfile, random: Random): StationFacts[] {
  const { stations: wanted, code } = profile;
  const taken: Point[] = [];
  const siter = makeNeedSiter(ground.sites, ground.demand);
  const byNeed = (count: number, ending: LocalName, relief: number, need: (demand: Demand) => number): Chosen[] => {
    const names = new Map<string, number>();
    const weights = ground.demand.map((d) => need(d) * ground.attention(d.at));
    return siter.choose(count, weights, relief, taken, random).map((site) => ({
      at: site.at,
      name: numbered(localBase(ground, site, ending), names, ending),
      address: addressFor(ground, site, random),
    }));
  };
  const chosen: Record<CategoryCode, Chosen[]> = {
    service_centre: serviceCentres(ground, wanted.serviceCentres, taken, random),
    elderly_canteen: byNeed(wanted.canteens, CANTEEN, 0.45, (d) => d.residents60),
    day_care_centre: byNeed(wanted.dayCareCentres, DAY_CARE, 0.75, (d) => d.residents60),
    red_post: byNeed(wanted.redPosts, wanted.redPostName, 0.85, (d) => d.households),
    compound_station: compoundStations(ground, wanted.compoundStations, wanted.compoundStationName, random),
  };
  const facts = (Object.keys(chosen) as CategoryCode[]).flatMap((category) =>
    chosen[category].map(
      ({ at, name, address }, i): StationFacts => ({
        ...fitOut(code, category, i + 1, random.fork(`${category} ${i}`)),
        name,
        position: ground.project(at),
        address,
      }),
    ),
  );
  return withStatus(facts);
}

/** The last canteen is only planned, and the first compound station has closed. */
function withStatus(stations: readonly StationFacts[]): StationFacts[] {
  const planned = stations.findLast(({ category }) => category === 'elderly_canteen')?.code;
  const closed = stations.find(({ category }) => category === 'compound_station')?.code;
  return stations.map((station) => {
    if (station.code === planned) return { ...station, status: 'planned' };
    return station.code === closed ? { ...station, status: 'closed' } : station;
  });
}

/** One for each community, near the middle of its people; more than that go to the largest communities. */
function serviceCentres(ground: StationGround, count: number, taken: Point[], random: Random): Chosen[] {
  const communities = Array.from({ length: count }, (_, i) => ground.communities[i % ground.communities.length]!);
  return communities.flatMap((community): Chosen[] => {
    const people = ground.demand.filter((d) => d.community === community.code);
    const households = people.reduce((sum, d) => sum + d.households, 0);
    const middle: Point = [
      people.reduce((sum, d) => sum + d.at[0] * d.households, 0) / Math.max(1, households),
      people.reduce((sum, d) => sum + d.at[1] * d.households, 0) / Math.max(1, households),
    ];
    const fronts = ground.sites.filter((site) => site.community === community.code && isFree(site.at, taken));
    const site = nearest(fronts, middle);
    const at = site?.at ?? nearest(people, middle)?.at;
    if (at === undefined) throw new Error(`Community ${community.code} has neither shops nor homes.`);
    taken.push(at);
    const base = baseOf(community.name);
    const name = { zh: `${base.zh}社区党群服务中心`, en: `${base.en} Community Service Centre` };
    return [{ at, name, address: site ? addressFor(ground, site, random) : null }];
  });
}

/** In the largest compounds, spread over the communities in turn, at a door. */
function compoundStations(ground: StationGround, count: number, ending: LocalName, random: Random): Chosen[] {
  const byCompound = Map.groupBy(
    ground.demand.filter(({ compound }) => compound !== null),
    ({ compound }) => compound!,
  );
  const largest = [...byCompound]
    .map(([compound, doors]) => ({
      compound,
      doors,
      households: doors.reduce((sum, d) => sum + d.households, 0) * random.between(0.7, 1),
    }))
    .sort((p, q) => q.households - p.households);
  const rounds = [...Map.groupBy(largest, ({ doors }) => doors[0]!.community).values()];
  const inTurn = largest
    .map((one) => ({ one, turn: rounds.find((group) => group.includes(one))!.indexOf(one) }))
    .sort((p, q) => p.turn - q.turn || q.one.households - p.one.households);
  if (inTurn.length < count)
    throw new Error(`${count} compound stations need as many compounds, there are ${inTurn.length}.`);
  return inTurn.slice(0, count).map(({ one }) => {
    const base = ground.compoundNames[one.compound]!;
    const door = one.doors[Math.floor(one.doors.length / 2)]!;
    return { at: door.at, name: { zh: `${base.zh}${ending.zh}`, en: `${base.en} ${ending.en}` }, address: base.zh };
  });
}

function nearest<T extends { readonly at: Point }>(items: readonly T[], to: Point): T | undefined {
  return items.toSorted((p, q) => distance(p.at, to) - distance(q.at, to))[0];
}

const baseOf = ({ zh, en }: LocalName): { zh: string; en: string } => ({
  zh: zh.replace(/社区$/, ''),
  en: (en ?? '').replace(/ Community$/, ''),
});

function localBase(ground: StationGround, site: CandidateSite, ending: LocalName): { zh: string; en: string } {
  const street = ground.lineNames.get(site.line);
  const community = ground.communities.find(({ code }) => code === site.community);
  if (ending.zh.endsWith('驿站') && street !== undefined) return { zh: street.zh, en: street.en ?? '' };
  return community === undefined ? { zh: '', en: '' } : baseOf(community.name);
}

/** Two of a name are told apart by a number. */
function numbered(base: { zh: string; en: string }, names: Map<string, number>, ending: LocalName): LocalName {
  const count = (names.get(base.zh) ?? 0) + 1;
  names.set(base.zh, count);
  const number = count === 1 ? '' : (['', '', '第二', '第三', '第四', '第五'][count] ?? `第${count}`);
  return { zh: `${base.zh}${number}${ending.zh}`, en: `${base.en} ${ending.en}${count === 1 ? '' : ` ${count}`}` };
}

const addressFor = (ground: StationGround, site: Site, random: Random): string | null =>
  addressOf(ground.lineNames.get(site.line), random.integer(1, 260));
