import { within } from '../../coordinates/bounds.ts';
import { roundPosition } from '../../coordinates/round_position.ts';
import type { Bounds, Gate } from '../../place.ts';
import type { OsmNode } from './element.ts';
import { accessOf } from './walk_access.ts';

/** Values of `barrier` on nodes at which a way goes through something. */
const GATES = new Set([
  'gate',
  'lift_gate',
  'swing_gate',
  'sliding_gate',
  'hampshire_gate',
  'bump_gate',
  'wicket_gate',
  'kissing_gate',
  'turnstile',
  'full-height_turnstile',
  'sally_port',
  'entrance',
  'stile',
  'bollard',
  'cycle_barrier',
  'chain',
  'block',
  'toll_booth',
  'border_control',
]);
/** Of these, those made to let people through whoever they are. */
const ONLY_AGAINST_VEHICLES = new Set([
  'bollard',
  'cycle_barrier',
  'chain',
  'block',
  'kissing_gate',
  'stile',
  'entrance',
]);

/**
 * The gates among some nodes. `foot` decides before `access`; a gate that says nothing is open, except that what only stops
 * vehicles ignores `access`, which is about them.
 *
 * @param streetNodes ids of the nodes that streets pass
 */
export function readGates(nodes: readonly OsmNode[], streetNodes: ReadonlySet<number>, bounds: Bounds): Gate[] {
  const gates: Gate[] = [];
  for (const { id, lon, lat, tags = {} } of nodes) {
    const kind = tags.barrier ?? '';
    const position = roundPosition([lon, lat]);
    if (!GATES.has(kind) || !within(bounds, position)) continue;
    gates.push({
      id: `node/${id}`,
      kind,
      position,
      node: streetNodes.has(id) ? id : null,
      access: accessOf(tags.foot) ?? (ONLY_AGAINST_VEHICLES.has(kind) ? 'yes' : (accessOf(tags.access) ?? 'yes')),
      openingHours: tags.opening_hours ?? null,
      compoundId: null,
    });
  }
  return gates;
}
