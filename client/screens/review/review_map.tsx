import type { Geometry } from 'geojson';
import { memo, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { LiveSnapshot } from '../../live/live_store.ts';
import type { HeatPicture } from '../../map/heat/heat_picture.ts';
import { MapCard } from '../../map/map_card.tsx';
import { MapStage } from '../../map/map_stage.tsx';
import type {
  MapHotspot,
  MapPadding,
  MapRegion,
  MapStageHandle,
  MapView,
  ScreenPoint,
  Selection,
} from '../../map/map_stage_props.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import type { MapLayers } from '../data/use_map_layers.ts';
import type { PlaceData } from '../data/use_place_data.ts';
import { type Chosen, roundCamera, type ViewState } from '../view/view_state.ts';
import { clickChoice } from './click_choice.ts';
import { HoverTip } from './hover_tip.tsx';

export interface ReviewMapProps {
  readonly theme: 'dark' | 'light';
  readonly view: ViewState;
  readonly regions: readonly MapRegion[];
  readonly live: LiveSnapshot;
  readonly data: PlaceData;
  readonly layers: MapLayers;
  readonly heat: HeatPicture;
  readonly hotspots: readonly MapHotspot[];
  /** The way from the place that was chosen; null where there is none. */
  readonly walk: Geometry | null;
  /** Of the category asked about. */
  readonly symbol: string;
  readonly padding: MapPadding;
  readonly onRest: (view: MapView) => void;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly map: RefObject<MapStageHandle | null>;
}

/** The map of the review with what lies under the pointer told beside it. */
export const ReviewMap = memo(function ReviewMap(props: ReviewMapProps) {
  const { theme, view, regions, live, data, layers, heat, hotspots, walk, symbol, padding, onRest, onChoose, map } =
    props;
  const { language, words } = useSpeech();
  const [hovered, setHovered] = useState<{ readonly what: Selection; readonly point: ScreenPoint } | null>(null);
  const reported = useRef<MapView | null>(null);
  const { chosen } = view;
  const paths = useMemo(() => {
    const line = walk?.type === 'LineString' ? walk.coordinates.map(([x, y]) => [x!, y!] as const) : [];
    return line.length > 1 ? [{ id: 'walk', symbol, line }] : [];
  }, [walk, symbol]);
  const onSelect = useCallback(
    (hit: Selection | null, point: ScreenPoint) => {
      if (map.current) onChoose(clickChoice(hit, chosen, map.current.unproject(point)));
    },
    [map, onChoose, chosen],
  );

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
        ref={map}
        ground={layers.ground}
        language={language}
        theme={theme}
        view={camera}
        onViewChange={onViewChange}
        regions={regions}
        stations={layers.stations}
        serviceAreas={layers.serviceAreas}
        gaps={layers.gaps}
        hotspots={hotspots}
        circles={layers.circles}
        paths={paths}
        heat={heat}
        liveCases={live.arrivals}
        shown={layers.shown}
        selected={chosen?.kind === 'home' ? null : chosen}
        onSelect={onSelect}
        onHover={(what, point) => setHovered(what && { what, point })}
        padding={padding}
      >
        {chosen?.kind === 'home' && (
          <MapCard position={[chosen.longitude, chosen.latitude]}>
            <span className="home-pin" />
          </MapCard>
        )}
      </MapStage>
      {hovered && (
        <HoverTip hovered={hovered.what} point={hovered.point} regions={regions} live={live} data={data} view={view} />
      )}
    </section>
  );
});
