import type { OwnerKey } from '../../coverage/coverage_edit.ts';
import type { LocalName, Position } from '../../place.ts';

/** The nine principles for unit grids, in their order, and what each of them is checked by. */
export type Principle =
  | 'legal_basis'
  | 'local_administration'
  | 'geographic_layout'
  | 'suitable_area'
  | 'present_management'
  | 'ease_of_management'
  | 'balanced_load'
  | 'seamless_joining'
  | 'relative_stability';

export type CheckCode =
  | 'complete'
  | 'no_overlap'
  | 'contiguous'
  | 'nested'
  | 'no_barrier_crossed'
  | 'boundaries_follow_lines'
  | 'limits'
  | 'compounds_whole'
  | 'buildings_whole'
  | 'area'
  | 'compactness'
  | 'load_balance'
  | 'stability'
  | 'codes';

type Sentence = LocalName & { readonly en: string };

export interface CheckFinding {
  readonly message: Sentence;
  readonly grids: readonly OwnerKey[];
  readonly position: Position | null;
}

/** One check, which belongs to a principle. */
export interface RedrawCheck {
  readonly code: CheckCode;
  readonly name: Sentence;
  readonly rule: Sentence;
  readonly isMet: boolean;
  /** True where publication is refused unless it is met. */
  readonly isRequired: boolean;
  readonly findings: readonly CheckFinding[];
}

/**
 * One principle with its checks: what GraphQL calls RedrawCheck. Required only as far as a required check of it is not met, or
 * all are: a principle that is not met but for what advises is not required.
 */
export interface PrincipleResult {
  readonly principle: Principle;
  readonly name: Sentence;
  readonly rule: Sentence;
  readonly isMet: boolean;
  readonly isRequired: boolean;
  /** Those of its checks, in order. */
  readonly findings: readonly CheckFinding[];
  readonly checks: readonly RedrawCheck[];
}

/** Figures that the checks hold a draft to; a place may set its own. */
export interface CheckRules {
  /** Widest extent of a grid. */
  readonly maxSpanMetres: number;
  readonly minPolsbyPopper: number;
  /** A grid's cases a month by those of the mean grid. */
  readonly maxLoadRatio: number;
  /** Share of households that may change grid. */
  readonly maxMovedShare: number;
  /** Share of the boundaries between grids of a community that follows streets, walls, rivers. */
  readonly minFollowingShare: number;
}
