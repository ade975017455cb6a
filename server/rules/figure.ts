import { createHash } from 'node:crypto';
import type { LocalName } from '../../geodata/place.ts';
import type { Figure, FigureUnit } from '../generated/schema.ts';

export interface LeftOutCount {
  readonly count: number;
  readonly reason: LocalName;
}

export interface FigureParts {
  readonly unit: FigureUnit;
  readonly numerator: number;
  /** 1 for a plain count. */
  readonly denominator: number;
  /** Where it is no plain ratio of the two: the value itself, null where there is none. */
  readonly value?: number | null;
  /** Those of 0 are dropped. */
  readonly leftOut: readonly LeftOutCount[];
  readonly asOf: Date;
  readonly definition: LocalName;
  readonly source: string;
  readonly estimated: boolean;
  /** Of everything the number was computed from. */
  readonly digest: string;
}

/**
 * One number that explains itself. Its value is null, not 0, where there was nothing to count.
 * @throws RangeError where the parts cannot be: a negative count, or a share above 1.
 */
export function makeFigure(parts: FigureParts): Figure {
  const { unit, numerator, denominator, asOf, definition, source, estimated, digest } = parts;
  if (!(numerator >= 0) || !(denominator >= 0)) throw new RangeError(`Unexpected parts: ${numerator}/${denominator}.`);
  if (unit === 'share' && numerator > denominator) {
    throw new RangeError(`A share above 1: ${numerator}/${denominator}.`);
  }
  const ratio = denominator === 0 ? null : numerator / denominator;
  return {
    value: parts.value === undefined ? ratio : parts.value,
    unit,
    numerator,
    denominator,
    leftOut: parts.leftOut.filter(({ count }) => count > 0),
    asOf,
    definition,
    source,
    estimated,
    digest,
  };
}

/** SHA-256 of a value's JSON. Lists keep their order; write objects with their keys in a fixed one. */
export function digestOf(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}
