import { useMemo } from 'react';
import { PlanGatesDocument, type PlanGatesQuery } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import type { MapGate } from '../../map/map_stage_props.ts';
import type { GateStates, PlanStores } from '../../reach/plan_engine.ts';
import { useAnswer } from '../data/use_answer.ts';

export type PlanGate = PlanGatesQuery['jurisdiction']['gates'][number];

const NONE: readonly PlanGate[] = [];
const STATES = ['closed', 'private', 'open'] as const;

/** The gates of a place, as they were loaded. */
export function useGates(place: string): readonly PlanGate[] {
  const { client } = useLine();
  const variables = useMemo(() => ({ place }), [place]);
  return useAnswer({ client, document: PlanGatesDocument, variables }).data?.jurisdiction.gates ?? NONE;
}

export interface GateNow {
  readonly present: MapGate['state'];
  readonly draft: MapGate['state'];
}

/** The state of each gate that is in the street network, by its id. */
export function useGateStates(stores: PlanStores | null, states: GateStates | null): ReadonlyMap<string, GateNow> {
  return useMemo(() => {
    if (!stores || !states) return new Map();
    return new Map(
      stores.network.gates.map(({ id }, gate) => [
        id,
        { present: STATES[states.present[gate]!]!, draft: STATES[states.draft[gate]!]! },
      ]),
    );
  }, [stores, states]);
}

/** Gates as the map draws them at present and in the draft. */
export function useMapGates(
  gates: readonly PlanGate[],
  states: ReadonlyMap<string, GateNow>,
): { readonly present: readonly MapGate[]; readonly draft: readonly MapGate[] } {
  return useMemo(() => {
    const drawn = (side: keyof GateNow) =>
      gates.flatMap(({ id, position }): MapGate[] => {
        const now = states.get(id);
        if (!now) return [];
        const isChanged = side === 'draft' && now.draft !== now.present;
        return [{ id, position: [position.longitude, position.latitude], state: now[side], draft: isChanged }];
      });
    return { present: drawn('present'), draft: drawn('draft') };
  }, [gates, states]);
}
