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
import { type CaseMark, markAt } from '../common/case_points/case_marks.ts';
import { CasePoints } from '../common/case_points/case_points.tsx';
import { useMarkColours } from '../common/case_points/use_mark_colours.ts';
import type { CaseRow } from '../data/case_row.ts';
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
  /** Cases shown one by one. */
  readonly singles: readonly CaseRow[];
  readonly onOpenCase: (id: string) => void;
  /** The way from the place that was chosen; null where there is none. */
  readonly walk: Geometry | null;
  /** Of the category asked about. */
  readonly symbol: string;
  readonly padding: MapPadding;
  readonly onRest: (view: MapView) => void;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly map: RefObject<MapStageHandle | null>;
}

const NO_MARKS: readonly CaseMark[] = [];
/** Nearer than this there is no need to go to tell cases apart. */
const CLOSE_ZOOM = 18;

/** The map of the review with what lies under the pointer told beside it. */
export const ReviewMap = memo(function ReviewMap(props: ReviewMapProps) {
  const {
    theme,
    view,
    regions,
    live,
    data,
    layers,
    heat,
    hotspots,
    singles,
    onOpenCase,
    walk,
    symbol,
    padding,
    onRest,
    onChoose,
    map,
  } = props;
  const { language, words } = useSpeech();
  const [hovered, setHovered] = useState<{ readonly what: Selection; readonly point: ScreenPoint } | null>(null);
  const marks = useRef<readonly CaseMark[]>(NO_MARKS);
  const colours = useMarkColours(theme);
  const onDrawn = useCallback((drawn: readonly CaseMark[]) => {
    marks.current = drawn;
  }, []);
  const reported = useRef<MapView | null>(null);
  const { chosen } = view;
  const paths = useMemo(() => {
    const line = walk?.type === 'LineString' ? walk.coordinates.map(([x, y]) => [x!, y!] as const) : [];
    return line.length > 1 ? [{ id: 'walk', symbol, line }] : [];
  }, [walk, symbol]);
  const onSelect = useCallback(
    (hit: Selection | null, point: ScreenPoint) => {
      const mark = singles.length === 0 ? null : markAt(marks.current, point.x, point.y);
      if (mark && map.current) {
        const { zoom } = map.current.view();
        const [longitude, latitude] = map.current.unproject(mark);
        if (mark.cases.length === 1 || zoom >= CLOSE_ZOOM) onOpenCase(mark.cases[0]!.id);
        else void map.current.flyTo({ longitude, latitude, zoom: Math.min(CLOSE_ZOOM, zoom + 1.5) });
        return;
      }
      if (map.current) onChoose(clickChoice(hit, chosen, map.current.unproject(point)));
    },
    [map, onChoose, onOpenCase, chosen, singles],
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
        {singles.length > 0 && <CasePoints cases={singles} chosen={null} colours={colours} onDrawn={onDrawn} />}
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
