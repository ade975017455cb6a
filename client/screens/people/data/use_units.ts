import { useEffect, useMemo, useState } from 'react';
import {
  PlaceUnitsDocument,
  type PlaceUnitsQuery,
  RegionNamesDocument,
  type RegionNamesQuery,
} from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';

type Units = PlaceUnitsQuery['jurisdiction'];
export type UnitDepartment = Units['departments'][number];
export type UnitKind = Units['caseKinds'][number];
export type NamedRegion = RegionNamesQuery['jurisdiction']['regions']['nodes'][number];

/** Departments and kinds of case of a place; empty until they are known. */
export function useUnits(place: string): {
  readonly departments: readonly UnitDepartment[];
  readonly kinds: readonly UnitKind[];
} {
  const { fresh } = useLine();
  const { data } = useAnswer({
    client: fresh,
    document: PlaceUnitsDocument,
    variables: useMemo(() => ({ place }), [place]),
  });
  const units = data?.jurisdiction;
  return { departments: units?.departments ?? [], kinds: units?.caseKinds ?? [] };
}

/** Names of all regions of a place, without their outlines, read page by page; null until they are whole. */
export function useRegionNames(place: string): readonly NamedRegion[] | null {
  const { client } = useLine();
  const [read, setRead] = useState<{ readonly place: string; readonly regions: readonly NamedRegion[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const go = async () => {
      const regions: NamedRegion[] = [];
      let after: string | null = null;
      do {
        const variables: { place: string; after: string | null } = { place, after };
        const { data } = await client.query(RegionNamesDocument, variables).toPromise();
        if (!data) return;
        const { nodes, pageInfo } = data.jurisdiction.regions;
        regions.push(...nodes);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      if (isWanted) setRead({ place, regions });
    };
    void go();
    return () => {
      isWanted = false;
    };
  }, [client, place]);
  return read?.place === place ? read.regions : null;
}
