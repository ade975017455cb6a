import fc from 'fast-check';
import type { EdgePosition } from '../network/edge_position.ts';
import { gateStates } from '../network/gate_states.ts';
import type { StreetNetwork } from '../network/network.ts';
import { type PlannedLink, type ReachOptions, ReachSearch } from '../search/reach_search.ts';
import { type Pick, picks } from './random_positions.ts';

/** One change to a search, with places and gates given as shares until a network is known. */
export type SearchEdit =
  | { readonly kind: 'source'; readonly slot: number; readonly at: Pick | null }
  | { readonly kind: 'gate'; readonly share: number; readonly state: number }
  | { readonly kind: 'link'; readonly slot: number; readonly ends: readonly [Pick, Pick] | null; readonly mm: number };

/** What a search has been told, apart from it, so that another can be told the same. */
export interface SearchState {
  readonly gates: Uint8Array;
  readonly sources: (EdgePosition | null)[];
  readonly links: (PlannedLink | null)[];
}

const pick = picks(1, 1).map(([only]) => only!);

/** Edits of a few sources, gates and links: set, moved, taken away, set again. */
export function randomEdit(slots: number): fc.Arbitrary<SearchEdit> {
  const slot = fc.integer({ min: 0, max: slots - 1 });
  const source = fc.record({
    kind: fc.constant('source' as const),
    slot,
    at: fc.option(pick, { freq: 4 }),
  });
  const gate = fc.record({
    kind: fc.constant('gate' as const),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    state: fc.integer({ min: 0, max: 2 }),
  });
  const link = fc.record({
    kind: fc.constant('link' as const),
    slot: fc.integer({ min: 0, max: 2 }),
    ends: fc.option(fc.tuple(pick, pick), { freq: 2 }),
    mm: fc.constantFrom(0, 5000, 60_000),
  });
  return fc.oneof({ arbitrary: source, weight: 4 }, { arbitrary: gate, weight: 2 }, { arbitrary: link, weight: 2 });
}

export function firstState(network: StreetNetwork): SearchState {
  return { gates: gateStates(network, null), sources: [], links: [] };
}

/** Where a pick lies on the ground of a network. */
export function groundPosition(network: StreetNetwork, { share, ...rest }: Pick): EdgePosition {
  return { edge: Math.floor(share * network.groundEdgeCount), ...rest };
}

/** Tells a search of an edit, and writes it down in the state. */
export function tell(search: ReachSearch, state: SearchState, edit: SearchEdit): void {
  const { network } = search;
  if (edit.kind === 'source') {
    const at = edit.at && groundPosition(network, edit.at);
    put(state.sources, edit.slot, at);
    search.setSource(edit.slot, at);
  } else if (edit.kind === 'gate') {
    if (network.gates.length === 0) return;
    const gate = Math.floor(edit.share * network.gates.length);
    state.gates[gate] = edit.state;
    search.setGate(gate, edit.state);
  } else {
    const [from, to] = edit.ends ?? [];
    const link =
      from && to ? { from: groundPosition(network, from), to: groundPosition(network, to), lengthMm: edit.mm } : null;
    put(state.links, edit.slot, link);
    search.setLink(edit.slot, link);
  }
}

/** A search from nothing that has been told the same. */
export function freshSearch(network: StreetNetwork, state: SearchState, options: ReachOptions): ReachSearch {
  const search = new ReachSearch(network, { ...options, gates: state.gates });
  state.sources.forEach((at, slot) => {
    search.setSource(slot, at);
  });
  state.links.forEach((link, slot) => {
    search.setLink(slot, link);
  });
  search.settle();
  return search;
}

function put<Item>(slots: (Item | null)[], slot: number, item: Item | null): void {
  while (slots.length <= slot) slots.push(null);
  slots[slot] = item;
}
