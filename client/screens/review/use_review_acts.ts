import type { Geometry } from 'geojson';
import { type RefObject, useCallback } from 'react';
import type { MapRegion, MapStageHandle } from '../../map/map_stage_props.ts';
import { outlineBounds } from '../../map/outline_bounds.ts';
import type { Asked } from '../common/question.tsx';
import { asArea } from '../data/area.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { type Chosen, LAYERS, type Minutes, type ViewState } from '../view/view_state.ts';

const POINT_ZOOM = 15.5;

export interface ReviewActs {
  readonly ask: (part: Asked) => void;
  readonly askMinutes: (minutes: Minutes) => void;
  readonly toPlace: (code: string) => void;
  readonly choose: (chosen: Chosen | null) => void;
  /** Chooses a region and brings the whole of it into sight. */
  readonly chooseRegion: (code: string) => void;
  readonly flyTo: (longitude: number, latitude: number) => void;
  /** Brings the whole of an area into sight. */
  readonly show: (outline: Geometry) => void;
  readonly showCircle: (isShown: boolean) => void;
}

/** What a hand can do on the review, wherever it does it. */
export function useReviewActs(
  view: ViewState,
  change: ChangeView,
  regions: readonly MapRegion[],
  map: RefObject<MapStageHandle | null>,
): ReviewActs {
  // A gap belongs to the question that found it; a region or a station can be asked about anew.
  const isGapChosen = view.chosen?.kind === 'gap';
  const ask = useCallback(
    (part: Asked) => change(isGapChosen ? { ...part, chosen: null } : part),
    [change, isGapChosen],
  );
  const askMinutes = useCallback((minutes: Minutes) => ask({ minutes }), [ask]);
  const toPlace = useCallback((place: string) => change({ place, camera: null, chosen: null }), [change]);
  const choose = useCallback((chosen: Chosen | null) => change({ chosen }), [change]);
  const flyTo = useCallback(
    (longitude: number, latitude: number) => {
      const zoom = Math.max(map.current?.view().zoom ?? 0, POINT_ZOOM);
      void map.current?.flyTo({ longitude, latitude, zoom });
    },
    [map],
  );
  const show = useCallback(
    (outline: Geometry) => {
      const area = asArea(outline);
      if (area) void map.current?.fitBounds(outlineBounds(area), { maxZoom: POINT_ZOOM });
    },
    [map],
  );
  const chooseRegion = useCallback(
    (code: string) => {
      change({ chosen: { kind: 'region', code } });
      const region = regions.find((other) => other.code === code);
      if (region) show(region.outline);
    },
    [change, regions, show],
  );
  const { layers } = view;
  const showCircle = useCallback(
    (isShown: boolean) => {
      const turned = LAYERS.filter((layer) => (layer === 'circle' ? isShown : layers.includes(layer)));
      change({ layers: turned }, 'replace');
    },
    [change, layers],
  );
  return { ask, askMinutes, toPlace, choose, chooseRegion, flyTo, show, showCircle };
}
