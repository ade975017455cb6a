import { describe, expect, it } from 'vitest';
import type { Position } from '../../place.ts';
import { GATE_STATE } from '../network/gate_states.ts';
import type { NetworkGate } from '../network/network.ts';
import type { PlanEdit } from './plan_edit.ts';
import { type EditedPresent, resolveEdits } from './resolve_edits.ts';

const gate = (id: string): NetworkGate => ({ id, node: 0, access: 'no', openingHours: null, compoundId: null });
const AT: Position = [118, 32];
const ELSEWHERE: Position = [118.01, 32];
const RIVER: Position = [119, 32];

const present: EditedPresent = {
  category: 'canteen',
  stations: [
    { code: 'b', position: AT, open: true },
    { code: 'a', position: AT, open: false },
  ],
  otherStationCodes: new Set(['post']),
  gates: [gate('g0'), gate('g1'), gate('g2')],
  gateStates: Uint8Array.from([GATE_STATE.closed, GATE_STATE.private, GATE_STATE.open]),
  snap: (position) => (position[0] === RIVER[0] ? null : { edge: 7, fraction: 0.5, offStreetMetres: 2 }),
};
const resolve = (...edits: PlanEdit[]) => resolveEdits(present, edits);
const add = (code: string, category = 'canteen'): PlanEdit => ({ kind: 'add_station', code, category, position: AT });

describe('edits', () => {
  it('leave the present as it is where there are none, stations in the order of their codes', () => {
    const { stations, gates, links, stale } = resolve();
    expect(stations.map(({ code, open }) => [code, open])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect([gates, links, stale]).toEqual([present.gateStates, [], []]);
  });

  it('are taken in order, so that the last word on a thing counts', () => {
    const { stations, gates, links, stale } = resolve(
      add('draft:1'),
      { kind: 'close_station', code: 'b' },
      { kind: 'move_station', code: 'b', position: ELSEWHERE },
      { kind: 'open_station', code: 'b' },
      { kind: 'open_station', code: 'a' },
      { kind: 'close_station', code: 'draft:1' },
      add('draft:0'),
      { kind: 'open_gate', gate: 'g0' },
      { kind: 'close_gate', gate: 'g0' },
      { kind: 'open_gate', gate: 'g1' },
      { kind: 'add_link', id: 'l1', from: AT, to: ELSEWHERE },
      { kind: 'add_link', id: 'l2', from: AT, to: AT },
      { kind: 'remove_link', id: 'l1' },
    );
    expect(stale).toEqual([]);
    expect(stations.map(({ code, open, position }) => [code, open, position])).toEqual([
      ['a', true, AT],
      ['b', true, ELSEWHERE],
      ['draft:1', false, AT],
      ['draft:0', true, AT],
    ]);
    expect([...gates]).toEqual([GATE_STATE.closed, GATE_STATE.open, GATE_STATE.open]);
    expect(links.map(({ id }) => id)).toEqual(['l2']);
  });

  it('measure a link straight from end to end, and from both ends to their streets', () => {
    const { links } = resolve({ kind: 'add_link', id: 'l', from: [118.78, 32.04], to: [118.79, 32.05] });
    // 1456.5811944924903 m by GeographicLib for JavaScript 2.2.0, and twice 2 m.
    expect(Math.abs(links[0]!.lengthMm - 1_460_581)).toBeLessThanOrEqual(2);
  });

  it('keep a station that stands off every street, and do not open it to anybody', () => {
    const { stations, stale } = resolve({ kind: 'move_station', code: 'b', position: RIVER });
    expect(stations[1]).toEqual({ code: 'b', position: RIVER, open: true, at: null });
    expect(stale).toEqual([]);
  });

  it('about stations of other categories are neither used nor stale', () => {
    const { stations, stale } = resolve({ kind: 'close_station', code: 'post' }, add('draft:1', 'post'), {
      kind: 'move_station',
      code: 'draft:1',
      position: ELSEWHERE,
    });
    expect([stations.length, stale]).toEqual([2, []]);
  });

  const stale: readonly (readonly [string, readonly PlanEdit[], string])[] = [
    ['a station that is gone', [{ kind: 'move_station', code: 'x', position: AT }], 'There is no station x any more'],
    ['a station added twice', [add('draft:1'), add('draft:1')], 'There is a station draft:1 already'],
    ['a code that the place has', [add('post')], 'There is a station post already'],
    ['opening what is open', [{ kind: 'open_station', code: 'b' }], 'Station b is open already'],
    ['closing what is closed', [{ kind: 'close_station', code: 'a' }], 'Station a is not open anyway'],
    ['a gate that is not there', [{ kind: 'open_gate', gate: 'g9' }], 'There is no gate g9'],
    ['opening an open gate', [{ kind: 'open_gate', gate: 'g2' }], 'Gate g2 is open already'],
    ['closing a closed gate', [{ kind: 'close_gate', gate: 'g0' }], 'Gate g0 is closed already'],
    ['a link off every street', [{ kind: 'add_link', id: 'l', from: AT, to: RIVER }], 'an end of link l (119, 32)'],
    ['removing a link that is not there', [{ kind: 'remove_link', id: 'l' }], 'There is no planned link l'],
  ];
  it.each(stale)('name %s with its place in the list and why, and the others count', (_, edits, says) => {
    const resolved = resolve({ kind: 'open_gate', gate: 'g1' }, ...edits);
    expect(resolved.stale).toHaveLength(1);
    expect(resolved.stale[0]!.edit).toBe(edits.length);
    expect(resolved.stale[0]!.reason.en).toContain(says);
    expect(resolved.stale[0]!.reason.zh).not.toBe('');
    expect(resolved.gates[1]).toBe(GATE_STATE.open);
  });

  it('give links with one id once, and take a link off every street for none', () => {
    const off: PlanEdit = { kind: 'add_link', id: 'l', from: RIVER, to: AT };
    const on: PlanEdit = { kind: 'add_link', id: 'l', from: AT, to: AT };
    const { links, stale: named } = resolve(off, on, on);
    expect(links).toHaveLength(1);
    expect(named.map(({ edit }) => edit)).toEqual([0, 2]);
  });
});
