import type { CutFaces } from '../coverage_edit.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import type { Namer } from './new_objects.ts';

export function cutFaces(_state: CoverageState, _act: CutFaces, _namer: Namer): void {
  throw new Error('not yet');
}
