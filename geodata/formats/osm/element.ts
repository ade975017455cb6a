import type { Bounds } from '../../place.ts';

/** Elements of OpenStreetMap's data model, in the shape that `osm-pbf-parser-node` gives them. */
export type OsmTags = Readonly<Record<string, string>>;

export interface OsmNode {
  readonly type: 'node';
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
  readonly tags?: OsmTags;
}

export interface OsmWay {
  readonly type: 'way';
  readonly id: number;
  readonly refs: readonly number[];
  readonly tags?: OsmTags;
}

export interface OsmMember {
  readonly type: 'node' | 'way' | 'relation';
  readonly ref: number;
  readonly role: string;
}

export interface OsmRelation {
  readonly type: 'relation';
  readonly id: number;
  readonly members: readonly OsmMember[];
  readonly tags?: OsmTags;
}

export type OsmElement = OsmNode | OsmWay | OsmRelation;

/** What the readers hand on: a run of elements, or the box that the file says it covers. */
export type OsmBatch =
  | { readonly bounds: Bounds; readonly elements?: undefined }
  | { readonly elements: readonly OsmElement[] };

/** The tags of an element without any. */
export const NO_TAGS: OsmTags = {};
