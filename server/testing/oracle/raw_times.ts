import type { GateRow, RawGround, Segment } from './raw_ground.ts';
import type { Stand } from './raw_stands.ts';

export type GateState = 'open' | 'private' | 'closed';

/** Nearer than this share of a segment to its end counts as standing at the end. */
const AT_END = 6e-7;

interface WalkingRules {
  readonly metresPerSecond: number;
  readonly usesSteps: boolean;
  readonly signalMs: number;
  readonly gateState: (gate: GateRow) => GateState;
}

/**
 * Milliseconds from where somebody stands to the nearest of the stations; infinite where none can be reached.
 *
 * The search runs over states (place, zone, coming or going) of every single segment. Who has left a zone does not pass through another: inside a zone one is either leaving or has entered for good, and only
 * the public state of a place on the border leads from the one to the other.
 */
export function timesTo(ground: RawGround, rules: WalkingRules, stations: readonly Stand[]): (home: Stand) => number {
  const { segments, segmentsAt, gatesAt, signals } = ground;
  const { metresPerSecond, usesSteps, signalMs, gateState } = rules;
  const names = new Map<string, number>();
  const arcsTo: number[][] = [];
  const waits: number[] = [];
  const stateOf = (name: string, waiting: boolean): [state: number, isNew: boolean] => {
    const known = names.get(name);
    if (known !== undefined) return [known, false];
    names.set(name, waits.length);
    arcsTo.push([]);
    return [waits.push(waiting ? signalMs : 0) - 1, true];
  };
  const arc = (from: number, to: number, ms: number) => {
    if (ms < Infinity) arcsTo[to]!.push(from, ms + waits[to]!);
  };
  const lets = (gates: readonly GateRow[] | undefined, ...states: GateState[]) =>
    gates?.some((gate) => states.includes(gateState(gate))) ?? true;
  const border = new Map([...segmentsAt].map(([node, its]) => [node, new Set(its.map(({ zone }) => zone)).size > 1]));
  const publicAt = (node: string) => stateOf(`public ${node}`, signals.has(node))[0];
  const stateAt = (node: string, zone: string, entered: boolean) => {
    if (zone === '') return publicAt(node);
    const atBorder = border.get(node)!;
    const [state, isNew] = stateOf(`${entered ? 'in' : 'out'} ${node} ${zone}`, signals.has(node) && !atBorder);
    if (!isNew || !atBorder) return state;
    const all = gatesAt.get(node);
    const own = all?.filter(({ compound }) => compound === zone);
    const gates = own?.length ? own : all;
    if (entered && lets(gates, 'open')) arc(publicAt(node), state, 0);
    if (!entered && lets(gates, 'open', 'private')) arc(state, publicAt(node), 0);
    return state;
  };
  /** A gate that stands not on a border cuts the ways that meet there. */
  const endAt = (node: string, { zone, number }: Segment, entered: boolean) => {
    const behind = stateAt(node, zone, entered);
    if (!gatesAt.has(node) || segmentsAt.get(node)!.length < 2 || border.get(node)) return behind;
    const [end] = stateOf(`end ${number} ${node} ${entered}`, false);
    if (!lets(gatesAt.get(node), 'open', 'private')) return end;
    arc(end, behind, 0);
    arc(behind, end, 0);
    return end;
  };
  const lines = segments.map((segment) => {
    const { street, zone, metres, number, a, b } = segment;
    const [ahead, back] = ground.efforts[number]!.map((effort) => (1000 * metres * effort) / metresPerSecond);
    const shut = !usesSteps && (street.kind === 'steps' || !street.wheelchair);
    const there = shut ? Infinity : ahead!;
    const home = shut || street.one_way_on_foot ? Infinity : back!;
    const copies = (zone === '' ? [false] : [false, true]).map((entered) => {
      const ends = [endAt(a, segment, entered), endAt(b, segment, entered)] as const;
      arc(ends[0], ends[1], there);
      arc(ends[1], ends[0], home);
      return ends;
    });
    return { there, home, copies };
  });

  const least = new Float64Array(waits.length).fill(Infinity);
  const queue: number[] = [];
  const lower = (state: number, ms: number) => {
    if (ms >= least[state]!) return;
    least[state] = ms;
    queue.push(state);
  };
  const part = (share: number, ms: number) => (share < AT_END ? 0 : share * ms);
  const offMs = ({ off }: Stand) => (1000 * off) / metresPerSecond;
  for (const station of stations) {
    const { there, home, copies } = lines[station.segment]!;
    for (const [a, b] of copies) {
      lower(a, offMs(station) + part(station.share, there));
      lower(b, offMs(station) + part(1 - station.share, home));
    }
  }
  for (const state of queue) {
    const arcs = arcsTo[state]!;
    for (let i = 0; i < arcs.length; i += 2) lower(arcs[i]!, least[state]! + arcs[i + 1]!);
  }
  return (stand) => {
    const { there, home, copies } = lines[stand.segment]!;
    const [a, b] = copies[0]!;
    const wait = (share: number, state: number) => (share < AT_END ? 0 : waits[state]!);
    const ways = stations.flatMap((station) => {
      if (station.segment !== stand.segment) return [];
      const along = station.share - stand.share;
      if (along === 0) return [offMs(station)];
      return [offMs(station) + Math.abs(along) * (along > 0 ? there : home)];
    });
    ways.push(least[a]! + part(stand.share, home) + wait(stand.share, a));
    ways.push(least[b]! + part(1 - stand.share, there) + wait(1 - stand.share, b));
    return offMs(stand) + Math.min(...ways);
  };
}
