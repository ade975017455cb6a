import type { Gate, Street } from '../../place.ts';
import { GATE_STATE } from '../network/gate_states.ts';
import { segmentMetres, toUnits } from '../network/metres.ts';
import type { RandomGround } from './random_ground.ts';

/**
 * The rules of walking as a machine on the raw streets, to hold the compiled graph against. A walker is in one of three
 * moods: in the zone that he lives in, on the street, in the zone that he goes to. He may pass on to the next mood at
 * points where a zone meets anything else, and never back. It shares no code with the compiler.
 */
type Mood = 'home' | 'street' | 'goal';

/** One step of a street: between two of its nodes that follow one another. */
export interface Step {
  readonly street: Street;
  /** Node ids. */
  readonly from: number;
  readonly to: number;
  readonly metres: number;
  /** Name of its zone; null for a public way. */
  readonly zone: string | null;
}

export function stepsOf(streets: readonly Street[]): Step[] {
  const zoneOf = nameZones(streets);
  return streets
    .filter(({ walk }) => walk !== 'no')
    .flatMap((street) =>
      street.nodes.slice(1).flatMap((to, index) => {
        const from = street.nodes[index]!;
        const [a, b] = [street.line[index]!, street.line[index + 1]!].map((position) => position.map(toUnits));
        const metres = segmentMetres(a![0]!, a![1]!, b![0]!, b![1]!);
        return from === to ? [] : [{ street, from, to, metres, zone: zoneOf.get(street)! }];
      }),
    );
}

/** Zones by name: private ways without a compound spread a common name until nothing changes. */
function nameZones(streets: readonly Street[]): Map<Street, string | null> {
  const meets = (a: Street, b: Street) => a.nodes.some((node) => b.nodes.includes(node));
  const through = (street: Street) => street.kind === 'secondary' && street.walk === 'yes';
  const zones = new Map<Street, string | null>();
  const walkable = streets.filter(({ walk }) => walk !== 'no');
  for (const street of walkable) zones.set(street, through(street) ? null : street.compoundId);
  const loose = walkable.filter(({ walk, compoundId }) => walk === 'private' && compoundId === null);
  for (const street of loose) {
    const piece = new Set([street]);
    for (const one of piece) for (const other of loose) if (meets(one, other)) piece.add(other);
    const compounds = new Set(
      walkable.filter((other) => [...piece].some((one) => meets(one, other))).map((other) => zones.get(other)),
    );
    const touched = [...compounds].filter((zone) => zone && !zone.startsWith('private:'));
    const least = [...piece].map(({ id }) => id).sort()[0]!;
    zones.set(street, touched.length > 1 ? null : (touched[0] ?? `private:${least}`));
  }
  return zones;
}

/**
 * Seconds at 1 m/s from the middle of each step to the middle of one, by the rules of walking.
 * @param stateOf the state of each gate.
 */
export function walkByRules(
  { streets, gates, signals }: RandomGround,
  stateOf: (gate: Gate) => number,
  signalSeconds: number,
): (home: number, goal: number) => number {
  const steps = stepsOf(streets);
  const endAt = (end: number) => (end % 2 === 0 ? steps[end >> 1]!.from : steps[end >> 1]!.to);
  const zoneOf = (end: number) => steps[end >> 1]!.zone;
  const endsOn = (node: number) =>
    [...steps.keys()].flatMap((s) => [2 * s, 2 * s + 1]).filter((end) => endAt(end) === node);
  const isBorder = (node: number) => new Set(endsOn(node).map(zoneOf)).size > 1;
  const waits = new Set(signals.map(({ node }) => node));

  const lets = (node: number, zone: string | null, least: number) => {
    const here = gates.filter((gate) => gate.node === node);
    const own = here.filter((gate) => gate.compoundId === zone && zone !== null);
    const asked = own.length > 0 ? own : here;
    return asked.length === 0 || asked.some((gate) => stateOf(gate) >= least);
  };
  /** Seconds to turn on a node from the end of one step into the end of another; Infinity where one may not. */
  const turn = (end: number, mood: Mood, next: number, then: Mood): number => {
    const node = endAt(end);
    const wait = waits.has(node) ? signalSeconds : 0;
    if (mood === then && mood !== 'street') {
      if (zoneOf(end) !== zoneOf(next)) return Infinity;
      if (isBorder(node)) return 0;
      return acrossGate(node) ? wait : Infinity;
    }
    if (mood === 'street' && then === 'street') return isBorder(node) || acrossGate(node) ? wait : Infinity;
    if (!isBorder(node)) return Infinity;
    if (mood === 'home' && !lets(node, zoneOf(end), GATE_STATE.private)) return Infinity;
    if (then === 'goal' && !lets(node, zoneOf(next), GATE_STATE.open)) return Infinity;
    return mood === 'goal' || then === 'home' ? Infinity : wait;
  };
  const acrossGate = (node: number) => {
    const here = gates.filter((gate) => gate.node === node);
    return here.length === 0 || here.some((gate) => stateOf(gate) >= GATE_STATE.private);
  };
  const moodsOn = (end: number, homeZone: string | null, goalZone: string | null): Mood[] => {
    if (zoneOf(end) === null) return ['street'];
    const moods: Mood[] = [];
    if (zoneOf(end) === homeZone) moods.push('home');
    if (zoneOf(end) === goalZone) moods.push('goal');
    return moods;
  };

  return (home, goal) => {
    const [homeZone, goalZone] = [steps[home]!.zone, steps[goal]!.zone];
    const seconds = new Map<string, number>();
    const open: { end: number; mood: Mood; at: number }[] = [];
    const offer = (end: number, mood: Mood, at: number) => {
      if (at >= (seconds.get(`${end} ${mood}`) ?? Infinity)) return;
      seconds.set(`${end} ${mood}`, at);
      open.push({ end, mood, at });
    };
    const first: Mood = homeZone === null ? 'street' : 'home';
    const half = steps[home]!.metres / 2;
    offer(2 * home + 1, first, half);
    if (!steps[home]!.street.oneWayOnFoot) offer(2 * home, first, half);
    let best = home === goal ? 0 : Infinity;
    for (let state = open.shift(); state; state = open.shift()) {
      const { end, mood, at } = state;
      for (const next of endsOn(endAt(end))) {
        const { metres, street } = steps[next >> 1]!;
        if (next === end || (street.oneWayOnFoot && next % 2 === 1)) continue;
        for (const then of moodsOn(next, homeZone, goalZone)) {
          const there = at + turn(end, mood, next, then);
          if (there === Infinity) continue;
          if (next >> 1 === goal) best = Math.min(best, there + metres / 2);
          offer(next ^ 1, then, there + metres);
        }
      }
    }
    return best;
  };
}
