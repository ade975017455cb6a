import type { Position } from '../../place.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import { GATE_STATE } from '../network/gate_states.ts';
import { segmentMetres, toUnits } from '../network/metres.ts';
import type { NetworkGate } from '../network/network.ts';
import type { PlanEdit } from './plan_edit.ts';

/** A station of the category in question. */
export interface PlanStation {
  readonly code: string;
  readonly position: Position;
  /** By its status and, at a moment, by its hours. */
  readonly open: boolean;
}

/** An edit that cannot be, or changes nothing any more. */
export interface StaleEdit {
  /** Its place in the list, from 0. */
  readonly edit: number;
  readonly reason: { readonly zh: string; readonly en: string };
}

/** A station as the edits leave it; its place in the list is the slot of its source. */
export interface ResolvedStation extends PlanStation {
  /** Null where no street can be got to from it. */
  readonly at: EdgePosition | null;
}

/** A planned way; its place in the list is its slot. */
export interface ResolvedLink {
  readonly id: string;
  readonly positions: readonly [from: Position, to: Position];
  readonly from: EdgePosition;
  readonly to: EdgePosition;
  /** Of the straight way between the two positions, and from each of them to its street. */
  readonly lengthMm: number;
}

export interface ResolvedEdits {
  /** Those of the present in the order of their codes by code units, then the added ones in the order of the edits. */
  readonly stations: readonly ResolvedStation[];
  /** State of each of the network's gates: see gate_states.ts. */
  readonly gates: Uint8Array;
  readonly links: readonly ResolvedLink[];
  readonly stale: readonly StaleEdit[];
}

/** What edits change. */
export interface EditedPresent {
  readonly category: string;
  readonly stations: readonly PlanStation[];
  /** Codes of stations of other categories: edits about those are not stale, but change nothing here. */
  readonly otherStationCodes: ReadonlySet<string>;
  readonly gates: readonly NetworkGate[];
  readonly gateStates: Uint8Array;
  /** Where a position meets the streets; null where none can be got to. */
  readonly snap: (position: Position) => EdgePosition | null;
}

type Reason = StaleEdit['reason'];

/**
 * What stations, gates and links come to when edits are taken in order. An edit that cannot be taken is passed over and
 * named; all others count. The outcome depends on present and edits alone.
 */
export function resolveEdits(present: EditedPresent, edits: readonly PlanEdit[]): ResolvedEdits {
  const draft = new Draft(present);
  const stale = edits.flatMap((edit, index): StaleEdit[] => {
    const reason = draft.take(edit);
    return reason === null ? [] : [{ edit: index, reason }];
  });
  return { ...draft.outcome(), stale };
}

class Draft {
  readonly #present: EditedPresent;
  readonly #stations: Map<string, PlanStation>;
  readonly #elsewhere: Set<string>;
  readonly #gateOf: ReadonlyMap<string, number>;
  readonly #gates: Uint8Array;
  readonly #links = new Map<string, ResolvedLink>();

  constructor(present: EditedPresent) {
    this.#present = present;
    const sorted = [...present.stations].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.#stations = new Map(sorted.map((station) => [station.code, station]));
    this.#elsewhere = new Set(present.otherStationCodes);
    this.#gateOf = new Map(present.gates.map(({ id }, gate) => [id, gate]));
    this.#gates = present.gateStates.slice();
  }

  /** @returns why it cannot be taken, or null. */
  take(edit: PlanEdit): Reason | null {
    switch (edit.kind) {
      case 'add_station':
        return this.#addStation(edit.code, edit.category, edit.position);
      case 'move_station':
        return this.#changeStation(edit.code, (station) => ({ ...station, position: edit.position }));
      case 'close_station':
        return this.#changeStation(edit.code, (station) =>
          station.open
            ? { ...station, open: false }
            : { zh: `站点 ${edit.code} 本来就不开放`, en: `Station ${edit.code} is not open anyway` },
        );
      case 'open_station':
        return this.#changeStation(edit.code, (station) =>
          station.open
            ? { zh: `站点 ${edit.code} 本来就开放`, en: `Station ${edit.code} is open already` }
            : { ...station, open: true },
        );
      case 'open_gate':
        return this.#setGate(edit.gate, GATE_STATE.open);
      case 'close_gate':
        return this.#setGate(edit.gate, GATE_STATE.closed);
      case 'add_link':
        return this.#addLink(edit.id, edit.from, edit.to);
      case 'remove_link':
        if (this.#links.delete(edit.id)) return null;
        return { zh: `没有规划通道 ${edit.id}`, en: `There is no planned link ${edit.id}` };
    }
  }

  outcome(): Omit<ResolvedEdits, 'stale'> {
    return {
      stations: [...this.#stations.values()].map((station) => ({
        ...station,
        at: this.#present.snap(station.position),
      })),
      gates: this.#gates,
      links: [...this.#links.values()],
    };
  }

  #addStation(code: string, category: string, position: Position): Reason | null {
    if (this.#stations.has(code) || this.#elsewhere.has(code))
      return { zh: `已有站点 ${code}`, en: `There is a station ${code} already` };
    if (category === this.#present.category) this.#stations.set(code, { code, position, open: true });
    else this.#elsewhere.add(code);
    return null;
  }

  #changeStation(code: string, change: (station: PlanStation) => PlanStation | Reason): Reason | null {
    const station = this.#stations.get(code);
    if (station === undefined)
      return this.#elsewhere.has(code)
        ? null
        : { zh: `站点 ${code} 已不存在`, en: `There is no station ${code} any more` };
    const changed = change(station);
    if ('zh' in changed) return changed;
    this.#stations.set(code, changed);
    return null;
  }

  #setGate(id: string, state: number): Reason | null {
    const gate = this.#gateOf.get(id);
    if (gate === undefined)
      return { zh: `没有道路经过的大门 ${id}`, en: `There is no gate ${id} that a street passes` };
    if (this.#gates[gate] === state)
      return state === GATE_STATE.open
        ? { zh: `大门 ${id} 本来就开着`, en: `Gate ${id} is open already` }
        : { zh: `大门 ${id} 本来就关着`, en: `Gate ${id} is closed already` };
    this.#gates[gate] = state;
    return null;
  }

  #addLink(id: string, from: Position, to: Position): Reason | null {
    if (this.#links.has(id)) return { zh: `已有规划通道 ${id}`, en: `There is a planned link ${id} already` };
    const ends = [this.#present.snap(from), this.#present.snap(to)] as const;
    const off = ends[0] === null ? from : ends[1] === null ? to : null;
    if (off !== null)
      return {
        zh: `规划通道 ${id} 的一端（${off.join(', ')}）附近没有可到达的道路`,
        en: `No street can be got to from an end of link ${id} (${off.join(', ')})`,
      };
    const across = segmentMetres(toUnits(from[0]), toUnits(from[1]), toUnits(to[0]), toUnits(to[1]));
    const metres = across + ends[0]!.offStreetMetres + ends[1]!.offStreetMetres;
    this.#links.set(id, {
      id,
      positions: [from, to],
      from: ends[0]!,
      to: ends[1]!,
      lengthMm: Math.round(1000 * metres),
    });
    return null;
  }
}
