import { type CountList, facetOf, facetsBetween, writeCounts } from '../../geodata/heat/count_list.ts';
import { KIND_FACETS, kindOf } from '../../geodata/heat/facet.ts';
import { heatSums } from '../../geodata/heat/heat_sums.ts';
import { heatAddSegments } from '../generated/queries/heat_add_segments.ts';
import { exec, type Queryable } from '../store/queryable.ts';
import type { Segment, SegmentKey } from './gather_segments.ts';

/**
 * Counts longer than this are kept apart by kind, with their sums beside them; shorter ones are as quickly added up when
 * they are read.
 */
const LONG_BYTES = 1024;
/** Segments written by one statement. */
const CHUNK = 2000;

/** What a piece of a segment is, in heat_add_segments.sql; otherwise the number of a kind. */
const PIECES = { totals: -1, byKind: -2, bySide: -3, allKinds: 0 } as const;

/** A segment as it is stored. */
export interface WrittenSegment {
  readonly key: SegmentKey;
  readonly pieces: readonly { readonly piece: number; readonly bytes: Uint8Array }[];
}

/** Writes segments as new rows; those in which everything cancelled out are not written. */
export async function storeSegments(
  database: Queryable,
  jurisdiction: string,
  segments: readonly Segment[],
): Promise<void> {
  const counted = segments.filter(({ list }) => list.codes.length > 0);
  await storeWritten(database, jurisdiction, counted.map(writeSegment));
}

export function writeSegment({ key, list }: Segment): WrittenSegment {
  return { key, pieces: piecesOf(list) };
}

export async function storeWritten(
  database: Queryable,
  jurisdiction: string,
  segments: readonly WrittenSegment[],
): Promise<void> {
  for (let start = 0; start < segments.length; start += CHUNK)
    await storeChunk(database, jurisdiction, segments.slice(start, start + CHUNK));
}

async function storeChunk(database: Queryable, jurisdiction: string, rows: readonly WrittenSegment[]): Promise<void> {
  const pieces = rows.flatMap(({ pieces }, index) => pieces.map((piece) => ({ ...piece, segmentOf: index + 1 })));
  const starts: number[] = [];
  let length = 0;
  for (const { bytes } of pieces) {
    starts.push(length);
    length += bytes.length;
  }
  await exec(database, heatAddSegments, {
    jurisdiction,
    levels: rows.map(({ key }) => key.level),
    spans: rows.map(({ key }) => key.span),
    periods: rows.map(({ key }) => key.period),
    blocks: rows.map(({ key }) => key.block),
    segmentsOf: pieces.map(({ segmentOf }) => segmentOf),
    pieces: pieces.map(({ piece }) => piece),
    starts,
    lengths: pieces.map(({ bytes }) => bytes.length),
    // As one value it travels as it is; a list of them would travel as text.
    bytes: Buffer.concat(
      pieces.map(({ bytes }) => bytes),
      length,
    ),
  });
}

function piecesOf(list: CountList): WrittenSegment['pieces'] {
  const bytes = writeCounts(list);
  if (bytes.length <= LONG_BYTES) return [{ piece: PIECES.allKinds, bytes }];
  const { totals, byKind, bySide } = heatSums(list);
  return [
    ...kindsOf(list).map((kind) => ({
      piece: kind,
      bytes: writeCounts(facetsBetween(list, kind * KIND_FACETS, (kind + 1) * KIND_FACETS)),
    })),
    { piece: PIECES.totals, bytes: writeCounts(totals) },
    { piece: PIECES.byKind, bytes: writeCounts(byKind) },
    { piece: PIECES.bySide, bytes: writeCounts(bySide) },
  ];
}

function kindsOf({ codes }: CountList): number[] {
  const kinds: number[] = [];
  for (const code of codes) {
    const kind = kindOf(facetOf(code));
    if (kinds.at(-1) !== kind) kinds.push(kind);
  }
  return kinds;
}
