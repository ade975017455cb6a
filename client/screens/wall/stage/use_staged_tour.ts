import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { MapStageHandle } from '../../../map/map_stage_props.ts';
import type { Layer } from '../../view/view_state.ts';
import type { TourStop } from '../tour/tour_stops.ts';
import { useTour } from '../tour/use_tour.ts';
import { type AskedStage, type Stage, useStage } from './use_stage.ts';

/** A stop that the stage shows may be one that this browser has still to load. */
const LOADING_MS = 8000;

export interface StagedTourOptions {
  readonly place: string;
  readonly asked: AskedStage | null;
  /** Whether the tour goes on by itself, and with a stage while this browser conducts. */
  readonly hasTour: boolean;
  /** None where there is neither tour nor stage. */
  readonly stops: readonly TourStop[];
  readonly map: RefObject<MapStageHandle | null>;
}

export interface StagedTour {
  /** Null where it shows none, or one that this browser knows nothing of. */
  readonly stop: TourStop | null;
  /** Null: as the address says. */
  readonly layers: readonly Layer[] | null;
  readonly isPaused: boolean;
  readonly stage: Stage;
}

const NONE: readonly string[] = [];

/** What a wall's tour shows: its own, and on a stage what its conductor shows all. */
export function useStagedTour({ place, asked, hasTour, stops, map }: StagedTourOptions): StagedTour {
  const stage = useStage(place, asked, stops, map);
  const { shown, isConducting } = stage.view;
  const ids = useMemo(() => stops.map(({ id }) => id), [stops]);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(true), LOADING_MS);
    return () => clearTimeout(timer);
  }, []);
  const first = shown?.stop ?? null;
  const isKnown = isLoaded || first === null || ids.includes(first);
  const leads = hasTour && (asked === null || (isConducting && isKnown));
  const tour = useTour(leads ? ids : NONE, first);
  const own = stops.find(({ id }) => id === tour.stop);
  // As text: a list of stops made anew for a new case is not told anew. Said again after a hand moved the map away.
  const toTell = isConducting && own && !tour.isPaused ? JSON.stringify(own) : null;
  const { show } = stage;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` is made anew by every render.
  useEffect(() => {
    if (toTell !== null) show(JSON.parse(toTell));
  }, [toTell]);
  if (asked === null) return { stop: own ?? null, layers: own?.layers ?? null, isPaused: tour.isPaused, stage };
  const stop = stops.find(({ id }) => id === shown?.stop) ?? null;
  const isPaused = stop !== null && shown?.isByHand === true;
  return { stop, layers: shown?.layers ?? null, isPaused, stage };
}
