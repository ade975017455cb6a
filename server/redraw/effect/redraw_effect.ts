import type { PrincipleResult } from '../../../geodata/redraw/checks/check_types.ts';

/** What a draft comes to, as it is kept with the step `submitted` and renewed with `took_effect`. */
export interface RedrawEffect {
  readonly gridsBefore: number;
  readonly gridsAfter: number;
  readonly moved: {
    readonly households: number;
    readonly residents: number;
    readonly residents60: number;
    readonly openCases: number;
    readonly stations: number;
    readonly staff: number;
  };
  readonly checks: readonly KeptCheck[];
  /** Of the state that the log comes to (Coverage.digest). */
  readonly digest: string;
}

/** A principle with its result; findings name grids by their codes, or their keys where they have none. */
export type KeptCheck = Omit<PrincipleResult, 'checks' | 'findings'> & {
  readonly findings: readonly {
    readonly message: { readonly zh: string; readonly en: string };
    readonly grids: readonly string[];
    readonly position: { readonly longitude: number; readonly latitude: number } | null;
  }[];
};
