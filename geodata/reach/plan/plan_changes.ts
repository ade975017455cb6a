import { reachedIntervals } from '../search/reached_parts.ts';
import { fromEndMs, toEndMs } from './edge_end_times.ts';
import type { PlanBase } from './plan_base.ts';
import type { PlanSide } from './plan_side.ts';
import { figureColumns, writeFigures } from './region_figures.ts';

/** An edge on which times do not run evenly from its ends, because a source or the end of a link stands on it. */
export interface MarkedEdge {
  readonly edge: number;
  /** For each of the minutes asked for the intervals of fractions that are within them, in rising order. */
  readonly intervals: readonly (readonly (readonly [from: number, to: number])[])[];
}

/** What differs from the picture before. The columns are views on buffers that the next taking writes anew. */
export interface TakenChanges {
  /** Ground edges, each once, and what fromEndMs and toEndMs say of them in the draft. */
  readonly edges: Uint32Array;
  readonly fromMs: Uint32Array;
  readonly toMs: Uint32Array;
  /** Those of the edges that are to be drawn by their intervals instead. */
  readonly marked: readonly MarkedEdge[];
  /** Homes whose time or source in the draft changed, with both times. */
  readonly homes: Uint32Array;
  readonly presentMs: Uint32Array;
  readonly draftMs: Uint32Array;
  /** Groups of RegionTally whose figures in the draft changed, and a row of writeFigures for each, of both sides. */
  readonly groups: Int32Array;
  readonly presentFigures: Float64Array;
  readonly draftFigures: Float64Array;
  /** Whether the present itself changed: then all of its picture is to be taken anew. */
  readonly isPresentNew: boolean;
}

/** Gathers what changed in a draft over several repairs until somebody takes it, without allocating. */
export class PlanChanges {
  readonly #edges: Uint32Array;
  readonly #fromMs: Uint32Array;
  readonly #toMs: Uint32Array;
  readonly #hasEdge: Uint8Array;
  #edgeCount = 0;
  readonly #homes: Uint32Array;
  readonly #presentMs: Uint32Array;
  readonly #draftMs: Uint32Array;
  readonly #hasHome: Uint8Array;
  #homeCount = 0;
  #presentFigures = new Float64Array(0);
  #draftFigures = new Float64Array(0);
  /** The present's row of each group for the minutes last asked for, once it was needed: it seldom changes. */
  #presentRows = new Float64Array(0);
  #hasPresentRow = new Uint8Array(0);
  #minutes: readonly number[] = [];
  #isPresentNew = false;

  constructor({ network, ground }: PlanBase) {
    this.#edges = new Uint32Array(network.groundEdgeCount);
    this.#fromMs = new Uint32Array(network.groundEdgeCount);
    this.#toMs = new Uint32Array(network.groundEdgeCount);
    this.#hasEdge = new Uint8Array(network.groundEdgeCount);
    this.#homes = new Uint32Array(ground.homeCount);
    this.#presentMs = new Uint32Array(ground.homeCount);
    this.#draftMs = new Uint32Array(ground.homeCount);
    this.#hasHome = new Uint8Array(ground.homeCount);
  }

  /** Adds what the last repair of the draft changed. */
  add({ search, homes }: PlanSide): void {
    for (let at = 0; at < search.changedEdgeCount; at++) {
      const edge = search.changedEdges[at]!;
      if (this.#hasEdge[edge] === 1) continue;
      this.#hasEdge[edge] = 1;
      this.#edges[this.#edgeCount++] = edge;
    }
    for (let at = 0; at < homes.changedCount; at++) {
      const home = homes.changedHomes[at]!;
      if (this.#hasHome[home] === 1) continue;
      this.#hasHome[home] = 1;
      this.#homes[this.#homeCount++] = home;
    }
  }

  /** Notes that the present changed. */
  addPresent(): void {
    this.#isPresentNew = true;
    this.#hasPresentRow.fill(0);
  }

  /** Hands out all that was gathered, as it now stands, and begins anew. @throws Problem BAD_MINUTES. */
  take(present: PlanSide, draft: PlanSide, minutes: readonly number[]): TakenChanges {
    const marked: MarkedEdge[] = [];
    for (let at = 0; at < this.#edgeCount; at++) {
      const edge = this.#edges[at]!;
      this.#hasEdge[edge] = 0;
      this.#fromMs[at] = fromEndMs(draft.search, edge);
      this.#toMs[at] = toEndMs(draft.search, edge);
      if (draft.isMarked(edge)) marked.push(markedEdge(draft, edge, minutes));
    }
    for (let at = 0; at < this.#homeCount; at++) {
      const home = this.#homes[at]!;
      this.#hasHome[home] = 0;
      this.#presentMs[at] = present.homes.ms[home]!;
      this.#draftMs[at] = draft.homes.ms[home]!;
    }
    const groups = draft.tally.changedGroups.subarray(0, draft.tally.changedCount);
    this.#makeRoom(draft.tally.groupCount, minutes);
    const columns = figureColumns(minutes);
    for (let at = 0; at < groups.length; at++) {
      this.#copyPresentRow(present, groups[at]!, columns * at, minutes);
      writeFigures(draft.tally, groups[at]!, minutes, this.#draftFigures, columns * at);
    }
    draft.tally.clearChanged();
    present.tally.clearChanged();
    const taken = {
      edges: this.#edges.subarray(0, this.#edgeCount),
      fromMs: this.#fromMs.subarray(0, this.#edgeCount),
      toMs: this.#toMs.subarray(0, this.#edgeCount),
      marked,
      homes: this.#homes.subarray(0, this.#homeCount),
      presentMs: this.#presentMs.subarray(0, this.#homeCount),
      draftMs: this.#draftMs.subarray(0, this.#homeCount),
      groups,
      presentFigures: this.#presentFigures.subarray(0, columns * groups.length),
      draftFigures: this.#draftFigures.subarray(0, columns * groups.length),
      isPresentNew: this.#isPresentNew,
    };
    this.#edgeCount = 0;
    this.#homeCount = 0;
    this.#isPresentNew = false;
    return taken;
  }

  #makeRoom(groupCount: number, minutes: readonly number[]): void {
    if (this.#minutes.length === minutes.length && minutes.every((limit, at) => limit === this.#minutes[at])) return;
    const values = groupCount * figureColumns(minutes);
    this.#presentFigures = new Float64Array(values);
    this.#draftFigures = new Float64Array(values);
    this.#presentRows = new Float64Array(values);
    this.#hasPresentRow = new Uint8Array(groupCount);
    this.#minutes = [...minutes];
  }

  #copyPresentRow({ tally }: PlanSide, group: number, to: number, minutes: readonly number[]): void {
    const columns = figureColumns(minutes);
    const row = columns * group;
    if (this.#hasPresentRow[group] === 0) writeFigures(tally, group, minutes, this.#presentRows, row);
    this.#hasPresentRow[group] = 1;
    for (let at = 0; at < columns; at++) this.#presentFigures[to + at] = this.#presentRows[row + at]!;
  }
}

/** The whole of one side. */
export interface PlanPicture {
  /** By ground edge: see fromEndMs and toEndMs. */
  readonly fromMs: Uint32Array;
  readonly toMs: Uint32Array;
  readonly marked: readonly MarkedEdge[];
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
  const marked = side.markedEdges().map((edge) => markedEdge(side, edge, minutes));
  return { fromMs, toMs, marked, homeMs: side.homes.ms.slice(), figures };
}

function markedEdge({ search }: PlanSide, edge: number, minutes: readonly number[]): MarkedEdge {
  return { edge, intervals: minutes.map((limit) => reachedIntervals(search.network, search, edge, 60_000 * limit)) };
}
