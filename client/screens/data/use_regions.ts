import { useLayoutEffect, useState } from 'react';
import type { Client, CombinedError } from 'urql';
import { RegionsDocument, type RegionsQuery } from '../../generated/operations.ts';
import type { Connection } from '../../live/live_feed.ts';
import type { MapRegion } from '../../map/map_stage_props.ts';
import { asArea } from './area.ts';
import { useRetryWhenLive } from './use_retry_when_live.ts';

type RegionNode = RegionsQuery['jurisdiction']['regions']['nodes'][number];

/** A region as the map draws it, with the code of the one that it is part of. */
export interface PlaceRegion extends MapRegion {
  readonly parent: string | null;
}

const NONE: readonly PlaceRegion[] = [];

/**
 * Outlines of all regions of a place, read page by page and handed over once, whole.
 *
 * @param groundDigest changes when the ground was loaded anew
 */
export function useRegions(
  client: Client,
  place: string,
  groundDigest: string,
  connection: Connection,
): readonly PlaceRegion[] {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ of: string; regions: readonly PlaceRegion[]; error: CombinedError | null }>();
  const of = `${place}/${groundDigest}`;
  // As in `useAnswer`: asked before the map is made.
  useLayoutEffect(() => {
    let isWanted = attempt >= 0;
    void readRegions(client, place).then((answer) => {
      if (isWanted) setLoaded({ of, ...answer });
    });
    return () => {
      isWanted = false;
    };
  }, [client, place, of, attempt]);
  const isCurrent = loaded?.of === of;
  useRetryWhenLive(connection, [
    { error: isCurrent ? loaded.error : null, retry: () => setAttempt((count) => count + 1) },
  ]);
  return isCurrent ? loaded.regions : NONE;
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
