import { facetOf, facetsBetween, writeCounts } from '../../geodata/heat/count_list.ts';
import { KIND_FACETS, kindOf } from '../../geodata/heat/facet.ts';
import { type HeatSums, heatSums } from '../../geodata/heat/heat_sums.ts';
import { heatAddSegments } from '../generated/queries/heat_add_segments.ts';
import { exec, type Queryable } from '../store/queryable.ts';
import type { Segment } from './gather_segments.ts';

/** Counts longer than this have their sums kept beside them; shorter ones are as quickly added up when they are read. */
const LONG_BYTES = 1024;
const NONE = Buffer.alloc(0);

/** Writes segments as new rows; those in which everything cancelled out are not written. */
export async function storeSegments(
  database: Queryable,
  jurisdiction: string,
  segments: readonly Segment[],
): Promise<void> {
  const rows = segments.filter(({ list }) => list.codes.length > 0).map(rowOf);
  if (rows.length === 0) return;
  const kinds = rows.flatMap(({ kinds }, index) => kinds.map((kind) => ({ ...kind, segmentOf: index + 1 })));
  await exec(database, heatAddSegments, {
    jurisdiction,
    levels: rows.map(({ key }) => key.level),
    spans: rows.map(({ key }) => key.span),
    periods: rows.map(({ key }) => key.period),
    blocks: rows.map(({ key }) => key.block),
    totals: rows.map(({ totals }) => totals),
    byKind: rows.map(({ byKind }) => byKind),
    bySide: rows.map(({ bySide }) => bySide),
    bytes: rows.map(({ bytes }) => bytes),
    segmentsOf: kinds.map(({ segmentOf }) => segmentOf),
    kindNumbers: kinds.map(({ kind }) => kind),
    counts: kinds.map(({ counts }) => counts),
  });
}

function rowOf({ key, list }: Segment) {
  const numbers: number[] = [];
  for (const code of list.codes) {
    const kind = kindOf(facetOf(code));
    if (numbers.at(-1) !== kind) numbers.push(kind);
  }
  const kinds = numbers.map((kind) => ({
    kind,
    counts: buffer(writeCounts(facetsBetween(list, kind * KIND_FACETS, (kind + 1) * KIND_FACETS))),
  }));
  const bytes = kinds.reduce((sum, { counts }) => sum + counts.length, 0);
  return { key, kinds, bytes, ...(bytes > LONG_BYTES ? packed(heatSums(list)) : SHORT) };
}

const SHORT = { totals: NONE, byKind: NONE, bySide: NONE };

function packed({ totals, byKind, bySide }: HeatSums) {
  return {
    totals: buffer(writeCounts(totals)),
    byKind: buffer(writeCounts(byKind)),
    bySide: buffer(writeCounts(bySide)),
  };
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
