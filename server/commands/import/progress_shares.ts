import type { PlaceProgress, PlaceStep } from '../../../geodata/formats/place_input.ts';
import type { LoadProgress, LoadStage } from '../../store/load/load_options.ts';

/** How much of an import each part takes, roughly, in the order in which they come. */
const READING: readonly (readonly [PlaceStep, number])[] = [
  ['regions', 0.02],
  ['ground', 0.33],
  ['households', 0.03],
  ['stations', 0.02],
  ['first_regions', 0.15],
];
const STORING: readonly (readonly [LoadStage, number])[] = [
  ['streets', 0.15],
  ['compounds', 0.01],
  ['gates', 0.01],
  ['signals', 0.01],
  ['barriers', 0.02],
  ['surfaces', 0.02],
  ['buildings', 0.07],
  ['entrances', 0.04],
  ['labels', 0.01],
  ['street_network', 0.05],
  ['regions', 0.03],
  ['stations', 0.01],
  ['staff', 0.01],
  ['statistics', 0.01],
];
const READ = READING.reduce((sum, [, share]) => sum + share, 0);

/** Share of the whole import that is done, 0 to 1. */
export function readingShare({ step, share }: PlaceProgress): number {
  return before(READING, step, share);
}

/** Share of the whole import that is done, 0 to 1. */
export function storingShare({ stage, done, total }: LoadProgress): number {
  return READ + before(STORING, stage, total > 0 ? done / total : 1);
}

function before<Part>(parts: readonly (readonly [Part, number])[], part: Part, share: number): number {
  let sum = 0;
  for (const [name, weight] of parts) {
    if (name === part) return sum + weight * share;
    sum += weight;
  }
  return sum;
}
