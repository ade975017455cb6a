import { describe, expect, it } from 'vitest';
import { parseWeekMoment } from '../hours/week_moment.ts';
import { compileNetwork } from '../reach/network/compile_network.ts';
import { GATE_STATE, gateStates } from '../reach/network/gate_states.ts';
import { EDGE, StreetNetwork } from '../reach/network/network.ts';
import { Snapper } from '../reach/network/snap.ts';
import { DAY_MOMENTS } from '../standards/day_moments.ts';
import { makeDemonstrationCity } from './make_city.ts';
import { PLACE_PROFILES } from './profiles.ts';

/** Nodes from which one gets out on the street, by going from the street inwards against all that leads out. */
function nodesThatLeadOut(network: StreetNetwork, states: Uint8Array): Set<number> {
  const { edgeFrom, edgeTo, edgeFlags, edgeZone, linkGate } = network.columns;
  const into = new Map<number, number[]>();
  const out = new Set<number>();
  for (let edge = 0; edge < network.edgeCount; edge++) {
    const gate = edge < network.linksFrom ? -1 : linkGate[edge - network.linksFrom]!;
    const least = (edgeFlags[edge]! & EDGE.enter) === 0 ? GATE_STATE.private : GATE_STATE.open;
    if (gate !== -1 && states[gate]! < least) continue;
    const [from, to] = [edgeFrom[edge]!, edgeTo[edge]!];
    into.set(to, [...(into.get(to) ?? []), from]);
    if ((edgeFlags[edge]! & EDGE.oneWay) === 0) into.set(from, [...(into.get(from) ?? []), to]);
    if (edge < network.groundEdgeCount && edgeZone[edge] === -1) out.add(from).add(to);
  }
  for (const node of out) for (const before of into.get(node) ?? []) out.add(before);
  return out;
}

describe.each(['yumen', 'yanchi'] as const)('gates of %s', (name) => {
  const place = makeDemonstrationCity(PLACE_PROFILES[name]);
  const network = StreetNetwork.from(compileNetwork(place));
  const snapper = new Snapper(network, place.barriers);
  const homes = place.entrances.flatMap(({ position, households }) => {
    const edge = snapper.snap(position)?.edge;
    return edge === undefined ? [] : { edge, households };
  });
  const households = (list: typeof homes) => list.reduce((sum, home) => sum + home.households, 0);

  it.each(DAY_MOMENTS.map(({ at }) => at))('let nearly every household out on the street at %s', (at) => {
    const out = nodesThatLeadOut(network, gateStates(network, parseWeekMoment(at)));
    const { edgeFrom, edgeTo } = network.columns;
    const getOut = homes.filter(({ edge }) => out.has(edgeFrom[edge]!) || out.has(edgeTo[edge]!));
    expect(households(getOut) / households(homes)).toBeGreaterThanOrEqual(0.99);
  });

  it('stand where those who live in compounds walk: most households start behind one', () => {
    const inside = homes.filter(({ edge }) => network.columns.edgeZone[edge]! >= 0);
    const share = households(inside) / households(homes);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.95);
  });

  it('are all in the network, and close for the night or for ever where they say so', () => {
    expect(network.gates).toHaveLength(place.gates.length);
    const closed = (at: string) => gateStates(network, parseWeekMoment(at)).filter((state) => state === 0).length;
    const locked = place.gates.filter(({ access }) => access === 'no').length;
    const atNight = place.gates.filter(({ openingHours }) => openingHours !== null).length;
    expect(closed('Mo 12:00')).toBe(locked);
    expect(closed('Mo 22:30')).toBe(locked + atNight);
    expect(atNight).toBeGreaterThan(0);
  });
});
