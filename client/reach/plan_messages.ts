import type { Position, StationStatus } from '../../geodata/place.ts';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import type { StaleEdit } from '../../geodata/reach/plan/reach_plan.ts';
import type { Counts } from '../../geodata/reach/plan/region_figures.ts';
import type { WalkRules } from '../../geodata/reach/search/walking_costs.ts';
import type { PlanFigures, ScenarioFigures, SideFigures } from './plan_figures.ts';

/** A station as reach needs it. */
export interface PlanStationFacts {
  readonly code: string;
  readonly category: string;
  readonly position: Position;
  readonly status: StationStatus;
  readonly openingHours: string | null;
}

/** Who walks, when, how long, and to what. */
export interface PlanQuestion {
  readonly category: string;
  readonly walk: WalkRules;
  /** E.g. Mo 12:00; null: whatever the hour. */
  readonly moment: string | null;
  /** 5, 10 or 15: within what homes count as reached. */
  readonly minutes: number;
}

/** Milliseconds from both ends of edges or of pieces of them. */
export interface EndTimes {
  readonly fromMs: Uint32Array<ArrayBuffer>;
  readonly toMs: Uint32Array<ArrayBuffer>;
}

/** Pieces of edges, in columns: where each begins and ends, and the times at both its ends. */
export interface PieceTimes {
  readonly edges: Uint32Array<ArrayBuffer>;
  /** Fractions of the edge's length. */
  readonly from: Float64Array<ArrayBuffer>;
  readonly to: Float64Array<ArrayBuffer>;
  readonly draft: EndTimes;
  readonly present: EndTimes;
}

/** What changed on the map since the last picture; everything in the first after a question. */
export interface PlanPicture {
  /** Grows with each picture. */
  readonly number: number;
  /** Ground edges; null for all of them in order. */
  readonly edges: Uint32Array<ArrayBuffer> | null;
  readonly draft: EndTimes;
  /** Null where the present stayed as it was. */
  readonly present: EndTimes | null;
  /** Every edge that is cut by a station or by an end of a link, piece by piece; null where all stayed as they were. */
  readonly pieces: PieceTimes | null;
  /** Homes; null for all of them in order. */
  readonly homes: Uint32Array<ArrayBuffer> | null;
  /** By the order of `homes`: see HOME_STATE of the map. */
  readonly homeStates: Uint8Array<ArrayBuffer>;
  /** A state for each gate of the network; null where they stayed. */
  readonly gates: { readonly present: Uint8Array<ArrayBuffer>; readonly draft: Uint8Array<ArrayBuffer> } | null;
  readonly figures: PlanFigures;
  readonly stale: readonly StaleEdit[];
  /** Milliseconds that it took to compute. */
  readonly tookMs: number;
}

/** The way from a home to its station. */
export interface HomeWalk {
  readonly station: string;
  readonly ms: number;
  readonly metres: number;
  readonly line: readonly Position[];
}

/** What a home gets to, category by category, at present and in the draft; null where it gets to none within the hour. */
export interface HomeWalks {
  readonly home: number;
  readonly id: string;
  readonly position: Position;
  readonly people: Counts;
  readonly isOnStreet: boolean;
  readonly categories: readonly {
    readonly category: string;
    readonly present: HomeWalk | null;
    readonly draft: HomeWalk | null;
  }[];
}

/** What a draft would win and lose against the one that shows. */
export interface Trial {
  readonly gained: Counts;
  readonly lost: Counts;
}

export interface Comparison {
  readonly present: SideFigures;
  readonly scenarios: readonly ScenarioFigures[];
}

/** What can be asked of the worker, each with its answer. */
export interface PlanAsks {
  load: {
    ask: { readonly networkUrl: string; readonly groundUrl: string };
    /** Copies for this side. */
    answer: { readonly network: ArrayBuffer; readonly ground: ArrayBuffer };
  };
  question: {
    ask: {
      readonly question: PlanQuestion;
      readonly stations: readonly PlanStationFacts[];
      readonly edits: readonly PlanEdit[];
    };
    answer: PlanPicture;
  };
  edits: { ask: { readonly edits: readonly PlanEdit[] }; answer: PlanPicture };
  drag: { ask: { readonly code: string; readonly position: Position }; answer: PlanPicture };
  homeWalks: { ask: { readonly home: number; readonly categories: readonly string[] }; answer: HomeWalks };
  trial: { ask: { readonly edits: readonly PlanEdit[] }; answer: Trial };
  compare: {
    ask: { readonly scenarios: readonly { readonly id: string; readonly edits: readonly PlanEdit[] }[] };
    answer: Comparison;
  };
}

export type AskName = keyof PlanAsks;
export type Ask<Name extends AskName> = PlanAsks[Name]['ask'];
export type Answer<Name extends AskName> = PlanAsks[Name]['answer'];

export type ToWorker = {
  [Name in AskName]: { readonly id: number; readonly name: Name; readonly ask: Ask<Name> };
}[AskName];

/** A Problem as it crosses from the worker. */
export interface ProblemFacts {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export type FromWorker =
  | { readonly id: number; readonly answer: Answer<AskName> }
  | { readonly id: number; readonly problem: ProblemFacts };
