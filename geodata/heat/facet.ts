import { CASE_STATES, type CaseState } from '../cases/case_steps.ts';

/**
 * By what cases are counted apart, as one number: kind, source, state and whether simulated. sql/migrations/0009_heat.sql
 * makes the same number of a row; a value that is not known to it is 0.
 *
 *     … kind (number of the row) | source 4 bits | state 4 bits | simulated 1 bit
 */

/** In the order of their numbers, from 1 on: only ever appended to. */
export const HEAT_SOURCES = ['snap_report', 'hotline', 'grid_worker', 'platform', 'open311', 'other_system'] as const;
export type HeatSource = (typeof HEAT_SOURCES)[number];

/** Facets stay below this, so that one fits a number together with a minute and a cell. */
export const MOST_FACETS = 2 ** 30;

const SOURCE_SHIFT = 5;
const KIND_SHIFT = 9;
/** Facets of one kind lie side by side: from its number times this. */
export const KIND_FACETS = 2 ** KIND_SHIFT;

export const kindOf = (facet: number) => facet >>> KIND_SHIFT;
export const sourceOf = (facet: number) => (facet >>> SOURCE_SHIFT) & 15;
export const stateOf = (facet: number) => (facet >>> 1) & 15;
export const isSimulated = (facet: number) => (facet & 1) === 1;

/** Without what is not told apart. */
export const withoutKind = (facet: number) => facet & ((1 << KIND_SHIFT) - 1);
export const withoutSourceAndState = (facet: number) => (facet & -(1 << KIND_SHIFT)) | (facet & 1);

/** Null: all of them. */
export interface FacetFilter {
  /** Numbers of kinds. */
  readonly kinds: readonly number[] | null;
  readonly sources: readonly HeatSource[] | null;
  readonly states: readonly CaseState[] | null;
}

/** Whether a facet passes the filter. A part that is not told apart (0) passes only where it is not asked about. */
export function facetTest({ kinds, sources, states }: FacetFilter): (facet: number) => boolean {
  const kindSet = kinds && new Set(kinds);
  const sourceSet = sources && new Set(sources.map((source) => HEAT_SOURCES.indexOf(source) + 1));
  const stateSet = states && new Set(states.map((state) => CASE_STATES.indexOf(state) + 1));
  return (facet) =>
    (!kindSet || kindSet.has(kindOf(facet))) &&
    (!sourceSet || sourceSet.has(sourceOf(facet))) &&
    (!stateSet || stateSet.has(stateOf(facet)));
}
