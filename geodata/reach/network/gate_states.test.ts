import { describe, expect, it } from 'vitest';
import { parseWeekMoment } from '../../hours/week_moment.ts';
import type { Gate } from '../../place.ts';
import { street } from '../testing/random_ground.ts';
import { compileNetwork } from './compile_network.ts';
import { gateStates } from './gate_states.ts';
import { StreetNetwork } from './network.ts';

const CLOSED = 0;
const PRIVATE = 1;
const OPEN = 2;

/** The state at a moment of a gate with an access and hours. */
function stateOf(access: Gate['access'], openingHours: string | null, moment: string | null): number {
  const network = StreetNetwork.from(
    compileNetwork({
      streets: [
        street('a', [
          [1, 0, 0],
          [2, 100, 0],
        ]),
      ],
      gates: [{ id: 'g', kind: 'gate', position: [0, 0], node: 2, access, openingHours, compoundId: null }],
    }),
  );
  return gateStates(network, moment === null ? null : parseWeekMoment(moment))[0]!;
}

describe('the state of a gate', () => {
  it.each([
    ['yes', null, 'Mo 23:00', OPEN],
    ['private', null, 'Mo 23:00', PRIVATE],
    ['no', null, 'Mo 12:00', CLOSED],
    ['yes', '06:00-22:00', 'Mo 12:00', OPEN],
    ['yes', '06:00-22:00', 'Mo 23:00', CLOSED],
    ['private', '06:00-22:00', 'Mo 12:00', PRIVATE],
    ['private', '06:00-22:00', 'Mo 23:00', CLOSED],
    ['no', '06:00-22:00', 'Mo 12:00', CLOSED],
    ['yes', '06:00-22:00', null, OPEN],
    ['private', 'Sa 09:00-12:00', null, PRIVATE],
    ['yes', '听门卫的', 'Mo 23:00', OPEN],
    ['private', 'Mo-Fr sunrise-sunset', 'Mo 23:00', PRIVATE],
  ] as const)('open to %s, hours %s, at %s is %i', (access, hours, moment, state) => {
    expect(stateOf(access, hours, moment)).toBe(state);
  });
});
