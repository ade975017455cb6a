import { useMemo } from 'react';
import type { PlanEdit } from '../../../geodata/reach/plan/plan_edit.ts';
import type { LiveStation } from '../../live/live_state.ts';
import type { MapCircle, MapLink, MapPath, MapStation } from '../../map/map_stage_props.ts';
import type { HomeWalks, PlanQuestion } from '../../reach/plan_messages.ts';
import { forMap } from '../data/for_map.ts';
import type { Place } from '../data/use_places.ts';
import { type DraftStation, draftStations } from './draft/draft_stations.ts';
import { draftStationName } from './plan_names.ts';

const NONE: readonly never[] = [];

export interface MapThingsInput {
  readonly categories: Place['stationCategories'];
  readonly category: string;
  readonly stations: readonly LiveStation[];
  readonly edits: readonly PlanEdit[];
  readonly question: PlanQuestion | null;
  readonly circle: boolean;
  readonly walks: HomeWalks | null;
  readonly isMovable: boolean;
}

/** Stations, links, circles and paths of present and draft, as the map draws them. */
export function useMapThings(input: MapThingsInput) {
  const { categories, category, stations, edits, question, circle, walks, isMovable } = input;
  const all = useMemo<readonly DraftStation[]>(
    () => draftStations(stations, edits, categories, (edit) => draftStationName(edit, categories)),
    [stations, edits, categories],
  );
  const draft = useMemo<readonly MapStation[]>(
    () =>
      all
        .filter(({ categoryCode }) => categoryCode === category)
        .map((station) => ({ ...station, movable: isMovable })),
    [all, category, isMovable],
  );
  const present = useMemo<readonly MapStation[]>(
    () => stations.filter((station) => station.category.code === category).map(forMap),
    [stations, category],
  );
  const links = useMemo<readonly MapLink[]>(
    () => edits.flatMap((edit) => (edit.kind === 'add_link' ? [{ id: edit.id, from: edit.from, to: edit.to }] : [])),
    [edits],
  );
  const radiusMetres = question ? question.minutes * 60 * question.walk.metresPerSecond : 0;
  const circles = useMemo(() => {
    const around = (list: readonly MapStation[]): readonly MapCircle[] =>
      circle
        ? list.flatMap(({ code, position, status }) => (status === 'open' ? [{ code, position, radiusMetres }] : []))
        : NONE;
    return { present: around(present), draft: around(draft) };
  }, [circle, radiusMetres, present, draft]);
  const symbol = categories.find(({ code }) => code === category)?.symbol ?? '';
  const paths = useMemo(() => {
    const walk = walks?.categories.find((other) => other.category === category);
    const along = (side: 'present' | 'draft'): readonly MapPath[] =>
      walk?.[side] ? [{ id: side, symbol, line: walk[side].line }] : NONE;
    return { present: along('present'), draft: along('draft') };
  }, [walks, category, symbol]);
  return { all, draft, present, links, circles, paths };
}
