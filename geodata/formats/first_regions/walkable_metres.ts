import { edgeMetres } from '../../districting/measure.ts';
import type { Position, Street } from '../../place.ts';

/** Metres of street that people may walk, members of a place alone included. */
export function walkableMetres(streets: readonly Street[]): number {
  let metres = 0;
  for (const { line, walk } of streets) {
    if (walk === 'no') continue;
    for (let i = 1; i < line.length; i++) {
      metres += edgeMetres(...(line[i - 1] as Position), ...(line[i] as Position));
    }
  }
  return metres;
}
