import { useLayoutEffect, useState } from 'react';
import type { Client, CombinedError } from 'urql';
import { RegionsDocument, type RegionsQuery } from '../../generated/operations.ts';
import type { Connection } from '../../live/live_feed.ts';
import type { MapRegion } from '../../map/map_stage_props.ts';
import { asArea } from './area.ts';
import type { Place } from './use_places.ts';
import { useRetryWhenLive } from './use_retry_when_live.ts';

type RegionNode = RegionsQuery['jurisdiction']['regions']['nodes'][number];

/** A region as the map draws it, with the code of the one that it is part of. */
export interface PlaceRegion extends MapRegion {
  readonly parent: string | null;
}

interface Loaded {
  readonly of: string;
  readonly place: string;
  readonly regions: readonly PlaceRegion[];
  readonly error: CombinedError | null;
}

const NONE: readonly PlaceRegion[] = [];

/**
 * Outlines of all regions of a place, read page by page and handed over once, whole.
 *
 * @param place its cursor is another one after the place was read anew, because ground or grids were replaced; until the
 *   regions of then are there, those from before stay
 */
export function useRegions(
  client: Client,
  { code: place, groundDigest, cursor }: Pick<Place, 'code' | 'groundDigest' | 'cursor'>,
  connection: Connection,
): readonly PlaceRegion[] {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>();
  const of = `${place}/${groundDigest}/${cursor}`;
  // As in `useAnswer`: asked before the map is made.
  useLayoutEffect(() => {
    let isWanted = attempt >= 0;
    void readRegions(client, place).then((answer) => {
      if (isWanted) setLoaded({ of, place, ...answer });
    });
    return () => {
      isWanted = false;
    };
  }, [client, place, of, attempt]);
  const isCurrent = loaded?.of === of;
  useRetryWhenLive(connection, [
    { error: isCurrent ? loaded.error : null, retry: () => setAttempt((count) => count + 1) },
  ]);
  return loaded?.place === place ? loaded.regions : NONE;
}

async function readRegions(client: Client, place: string) {
  const nodes: RegionNode[] = [];
  let after: string | null = null;
  do {
    const variables: { place: string; after: string | null } = { place, after };
    const { data, error } = await client
      .query(RegionsDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    if (error || !data) return { regions: NONE, error: error ?? null };
    const { nodes: page, pageInfo } = data.jurisdiction.regions;
    nodes.push(...page);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { regions: nodes.flatMap(forMap), error: null };
}

function forMap({ code, level, name, parent, outline, labelPosition }: RegionNode): PlaceRegion[] {
  const area = asArea(outline);
  if (!area) return [];
  const { longitude, latitude } = labelPosition;
  return [{ code, level, name, parent: parent?.code ?? null, outline: area, labelPosition: [longitude, latitude] }];
}
