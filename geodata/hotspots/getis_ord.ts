import { edgeMetres } from '../districting/measure.ts';
import type { Position } from '../place.ts';
import { qValues } from './false_discovery.ts';
import { twoSidedTail } from './normal_tail.ts';

export interface GetisOrdInput {
  readonly centres: readonly Position[];
  /** Of each region, such as cases per resident. */
  readonly values: ArrayLike<number>;
  /** Regions whose centres lie within so many metres are neighbours; each is its own. */
  readonly neighbourMetres: number;
}

export interface GetisOrd {
  /** Standard deviations of the neighbourhood's sum above what chance gives. */
  readonly z: Float64Array;
  /** Two-sided. */
  readonly pValues: Float64Array;
  /** Among all regions. */
  readonly qValues: Float64Array;
}

/**
 * Getis and Ord's local Gi* with weights 1 within a distance (Ord and Getis 1995, formula 14): where high values stand
 * together, z is high; where low ones do, it is low. 0 where all values are equal or a neighbourhood is the whole place,
 * about which nothing can then be said.
 *
 * @throws RangeError for a distance that is not positive, a value that is no number, or lists of different lengths
 */
export function getisOrd({ centres, values, neighbourMetres }: GetisOrdInput): GetisOrd {
  if (!(neighbourMetres > 0)) throw new RangeError(`Unexpected neighbourMetres: ${neighbourMetres}.`);
  if (values.length !== centres.length) throw new RangeError(`Unexpected values: ${values.length}.`);
  const count = centres.length;
  let sum = 0;
  let equal = true;
  for (let i = 0; i < count; i++) {
    if (!Number.isFinite(values[i]!)) throw new RangeError(`Unexpected value ${i}: ${values[i]}.`);
    sum += values[i]!;
    equal &&= values[i] === values[0];
  }
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (values[i]! - mean) ** 2;
  const deviation = equal ? 0 : Math.sqrt(squares / count);

  const z = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [longitude, latitude] = centres[i]!;
    let neighbours = 0;
    let above = 0;
    for (let j = 0; j < count; j++) {
      const other = centres[j]!;
      if (j !== i && edgeMetres(longitude, latitude, other[0], other[1]) > neighbourMetres) continue;
      neighbours++;
      above += values[j]! - mean;
    }
    const spread = deviation * Math.sqrt((neighbours * (count - neighbours)) / (count - 1));
    z[i] = spread > 0 ? above / spread : 0;
  }
  const pValues = z.map(twoSidedTail);
  return { z, pValues, qValues: qValues(pValues) };
}
