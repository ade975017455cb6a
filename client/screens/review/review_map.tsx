import { memo, type Ref, useCallback, useMemo, useRef, useState } from 'react';
import type { LiveSnapshot } from '../../live/live_store.ts';
import { MapStage } from '../../map/map_stage.tsx';
import type {
  MapPadding,
  MapRegion,
  MapStageHandle,
  MapView,
  ScreenPoint,
  Selection,
} from '../../map/map_stage_props.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { useMapLayers } from '../data/use_map_layers.ts';
import type { PlaceData } from '../data/use_place_data.ts';
import type { Place } from '../data/use_places.ts';
import { type Chosen, roundCamera, type ViewState } from '../view/view_state.ts';
import { HoverTip } from './hover_tip.tsx';

export interface ReviewMapProps {
  readonly place: Place;
  readonly theme: 'dark' | 'light';
  readonly view: ViewState;
  readonly regions: readonly MapRegion[];
  readonly live: LiveSnapshot;
  readonly data: PlaceData;
  readonly category: string;
  readonly padding: MapPadding;
  readonly onRest: (view: MapView) => void;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly ref: Ref<MapStageHandle>;
}

/** The map of the review with what lies under the pointer told beside it. */
export const ReviewMap = memo(function ReviewMap(props: ReviewMapProps) {
  const { place, theme, view, regions, live, data, category, padding, onRest, onChoose, ref } = props;
  const { language, words } = useSpeech();
  const [hovered, setHovered] = useState<{ readonly what: Selection; readonly point: ScreenPoint } | null>(null);
  const reported = useRef<MapView | null>(null);
  const layers = useMapLayers({ place, view, live, data, category });

  const onViewChange = useCallback(
    (now: MapView) => {
      reported.current = now;
      onRest(now);
    },
    [onRest],
  );
  // The address holds the camera rounded; the map must hear back what it reported, or it would move by the rounding.
  const camera = useMemo(() => {
    if (!view.camera) return undefined;
    const told = reported.current && roundCamera(reported.current);
    const isEcho =
      told?.longitude === view.camera.longitude &&
      told.latitude === view.camera.latitude &&
      told.zoom === view.camera.zoom;
    return isEcho && reported.current ? reported.current : view.camera;
  }, [view.camera]);

  return (
    <section className="review__map" aria-label={words.map.label}>
      <MapStage
        ref={ref}
        ground={layers.ground}
        language={language}
        theme={theme}
        view={camera}
        onViewChange={onViewChange}
        regions={regions}
        stations={layers.stations}
        serviceAreas={layers.serviceAreas}
        gaps={layers.gaps}
        heat={layers.heat}
        liveCases={live.arrivals}
        shown={layers.shown}
        selected={view.chosen}
        onSelect={onChoose}
        onHover={(what, point) => setHovered(what && { what, point })}
        padding={padding}
      />
      {hovered && (
        <HoverTip hovered={hovered.what} point={hovered.point} regions={regions} live={live} data={data} view={view} />
      )}
    </section>
  );
});
