import { isOpenAt, type OpeningHours, parseOpeningHours } from '../../hours/opening_hours.ts';
import type { WeekMoment } from '../../hours/week_moment.ts';
import { Problem } from '../../problem.ts';
import type { NetworkGate, StreetNetwork } from './network.ts';

/** What a gate lets through. Of `private`: those who live behind it may leave, nobody may enter. */
export const GATE_STATE = { closed: 0, private: 1, open: 2 } as const;

export type GateState = (typeof GATE_STATE)[keyof typeof GATE_STATE];

const BY_ACCESS = { no: GATE_STATE.closed, private: GATE_STATE.private, yes: GATE_STATE.open } as const;

/**
 * The state of each of the network's gates at a moment: closed outside its opening hours, else as its access says. Without a
 * moment, and where hours cannot be read, as its access says.
 */
export function gateStates(network: StreetNetwork, moment: WeekMoment | null): Uint8Array {
  const known = new Map<string, OpeningHours | null>();
  return Uint8Array.from(network.gates, ({ access, openingHours }: NetworkGate) => {
    if (moment === null || openingHours === null) return BY_ACCESS[access];
    const hours = known.has(openingHours) ? known.get(openingHours)! : readable(openingHours);
    known.set(openingHours, hours);
    return hours === null || isOpenAt(hours, moment) ? BY_ACCESS[access] : GATE_STATE.closed;
  });
}

function readable(text: string): OpeningHours | null {
  try {
    return parseOpeningHours(text);
  } catch (cause) {
    if (cause instanceof Problem) return null;
    throw cause;
  }
}
