import { fromEndMs, toEndMs } from './edge_end_times.ts';
import type { PlanBase } from './plan_base.ts';
import type { PlanSide } from './plan_side.ts';
import { figureColumns, writeFigures } from './region_figures.ts';

/**
 * What differs from the picture before, in columns of which so many values are of use as the count beside them says. They
 * hold until the plan changes again: the same columns are written anew each time.
 */
export interface TakenChanges {
  readonly edgeCount: number;
  /** Ground edges, each once, and what fromEndMs and toEndMs say of them in the draft. */
  readonly edges: Uint32Array;
  readonly fromMs: Uint32Array;
  readonly toMs: Uint32Array;
  readonly homeCount: number;
  /** Homes whose time or source in the draft changed, with both times. */
  readonly homes: Uint32Array;
  readonly presentMs: Uint32Array;
  readonly draftMs: Uint32Array;
  readonly groupCount: number;
  /** Groups of RegionTally whose figures in the draft changed, and a row of writeFigures for each, of both sides. */
  readonly groups: Int32Array;
  readonly presentFigures: Float64Array;
  readonly draftFigures: Float64Array;
  /** Whether the present itself changed: then all of its picture is to be taken anew. */
  readonly isPresentNew: boolean;
}

/** Gathers what changed in a draft over several repairs until somebody takes it, without allocating. */
export class PlanChanges {
  readonly #taken: { -readonly [Column in keyof TakenChanges]: TakenChanges[Column] };
  readonly #hasEdge: Uint8Array;
  #edgeCount = 0;
  readonly #hasHome: Uint8Array;
  #homeCount = 0;
  /** The present's row of each group for the minutes last asked for, once it was needed: it seldom changes. */
  #presentRows = new Float64Array(0);
  #hasPresentRow = new Uint8Array(0);
  #minutes: readonly number[] = [];
  #isPresentNew = false;

  constructor({ network, ground }: PlanBase, groupCount: number) {
    this.#taken = {
      edgeCount: 0,
      edges: new Uint32Array(network.groundEdgeCount),
      fromMs: new Uint32Array(network.groundEdgeCount),
      toMs: new Uint32Array(network.groundEdgeCount),
      homeCount: 0,
      homes: new Uint32Array(ground.homeCount),
      presentMs: new Uint32Array(ground.homeCount),
      draftMs: new Uint32Array(ground.homeCount),
      groupCount: 0,
      groups: new Int32Array(groupCount),
      presentFigures: new Float64Array(0),
      draftFigures: new Float64Array(0),
      isPresentNew: false,
    };
    this.#hasEdge = new Uint8Array(network.groundEdgeCount);
    this.#hasHome = new Uint8Array(ground.homeCount);
  }

  /** Adds what the last repair of the draft changed. */
  add({ search, homes }: PlanSide): void {
    const taken = this.#taken;
    for (let at = 0; at < search.changedEdgeCount; at++) {
      const edge = search.changedEdges[at]!;
      if (this.#hasEdge[edge] === 1) continue;
      this.#hasEdge[edge] = 1;
      taken.edges[this.#edgeCount++] = edge;
    }
    for (let at = 0; at < homes.changedCount; at++) {
      const home = homes.changedHomes[at]!;
      if (this.#hasHome[home] === 1) continue;
      this.#hasHome[home] = 1;
      taken.homes[this.#homeCount++] = home;
    }
  }

  /** Notes that the present changed. */
  addPresent(): void {
    this.#isPresentNew = true;
    this.#hasPresentRow.fill(0);
  }

  /** Hands out all that was gathered, as it now stands, and begins anew. @throws Problem BAD_MINUTES. */
  take(present: PlanSide, draft: PlanSide, minutes: readonly number[]): TakenChanges {
    const taken = this.#taken;
    this.#takeGroups(present, draft, minutes);
    for (let at = 0; at < this.#edgeCount; at++) {
      const edge = taken.edges[at]!;
      this.#hasEdge[edge] = 0;
      taken.fromMs[at] = fromEndMs(draft.search, edge);
      taken.toMs[at] = toEndMs(draft.search, edge);
    }
    for (let at = 0; at < this.#homeCount; at++) {
      const home = taken.homes[at]!;
      this.#hasHome[home] = 0;
      taken.presentMs[at] = present.homes.ms[home]!;
      taken.draftMs[at] = draft.homes.ms[home]!;
    }
    taken.edgeCount = this.#edgeCount;
    taken.homeCount = this.#homeCount;
    taken.isPresentNew = this.#isPresentNew;
    this.#edgeCount = 0;
    this.#homeCount = 0;
    this.#isPresentNew = false;
    return taken;
  }

  #takeGroups(present: PlanSide, draft: PlanSide, minutes: readonly number[]): void {
    const taken = this.#taken;
    const { changedGroups, changedCount } = draft.tally;
    this.#makeRoom(draft.tally.groupCount, minutes);
    const columns = figureColumns(minutes);
    for (let at = 0; at < changedCount; at++) {
      const group = changedGroups[at]!;
      taken.groups[at] = group;
      this.#copyPresentRow(present, group, columns * at, minutes);
      writeFigures(draft.tally, group, minutes, taken.draftFigures, columns * at);
    }
    taken.groupCount = changedCount;
    draft.tally.clearChanged();
    present.tally.clearChanged();
  }

  #makeRoom(groupCount: number, minutes: readonly number[]): void {
    if (isSameList(this.#minutes, minutes)) return;
    const values = groupCount * figureColumns(minutes);
    this.#taken.presentFigures = new Float64Array(values);
    this.#taken.draftFigures = new Float64Array(values);
    this.#presentRows = new Float64Array(values);
    this.#hasPresentRow = new Uint8Array(groupCount);
    this.#minutes = [...minutes];
  }

  #copyPresentRow({ tally }: PlanSide, group: number, to: number, minutes: readonly number[]): void {
    const columns = figureColumns(minutes);
    const row = columns * group;
    if (this.#hasPresentRow[group] === 0) writeFigures(tally, group, minutes, this.#presentRows, row);
    this.#hasPresentRow[group] = 1;
    for (let at = 0; at < columns; at++) this.#taken.presentFigures[to + at] = this.#presentRows[row + at]!;
  }
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** The whole of one side. */
export interface PlanPicture {
  /** By ground edge: see fromEndMs and toEndMs. */
  readonly fromMs: Uint32Array;
  readonly toMs: Uint32Array;
  /** By home. */
  readonly homeMs: Uint32Array;
  /** A row of writeFigures for each group of RegionTally. */
  readonly figures: Float64Array;
}

/** All of one side at once, in columns of its own. @throws Problem BAD_MINUTES. */
export function takePicture(side: PlanSide, minutes: readonly number[]): PlanPicture {
  const { search, tally } = side;
  const { groundEdgeCount } = search.network;
  const fromMs = new Uint32Array(groundEdgeCount);
  const toMs = new Uint32Array(groundEdgeCount);
  for (let edge = 0; edge < groundEdgeCount; edge++) {
    fromMs[edge] = fromEndMs(search, edge);
    toMs[edge] = toEndMs(search, edge);
  }
  const columns = figureColumns(minutes);
  const figures = new Float64Array(columns * tally.groupCount);
  for (let group = 0; group < tally.groupCount; group++) writeFigures(tally, group, minutes, figures, columns * group);
  return { fromMs, toMs, homeMs: side.homes.ms.slice(), figures };
}
