import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { freeBox, onOneUnit } from '../../../geodata/wall/free_box.ts';
import {
  CELL_PX,
  type CellBox,
  cellsOfWall,
  type WallLayout,
  type WallPartName,
} from '../../../geodata/wall/wall_layout.ts';
import { useLine } from '../../live/line_context.ts';
import { MapStage } from '../../map/map_stage.tsx';
import type { MapStageHandle } from '../../map/map_stage_props.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { categoryAtFirst } from '../data/category_at_first.ts';
import { useConditions } from '../data/use_conditions.ts';
import { useHeat } from '../data/use_heat.ts';
import { useLive } from '../data/use_live.ts';
import { useMapLayers } from '../data/use_map_layers.ts';
import { usePlaceData } from '../data/use_place_data.ts';
import type { DayMoment, Place, WalkingProfile } from '../data/use_places.ts';
import { useReach } from '../data/use_reach.ts';
import { useRegions } from '../data/use_regions.ts';
import type { Layer, ViewState } from '../view/view_state.ts';
import { WallMix } from './charts/wall_mix.tsx';
import { WallTrend } from './charts/wall_trend.tsx';
import { useAlarms } from './parts/use_alarms.ts';
import { WallAlerts } from './parts/wall_alerts.tsx';
import { WallFigures } from './parts/wall_figures.tsx';
import { WallHeader } from './parts/wall_header.tsx';
import { WallKey } from './parts/wall_key.tsx';
import { linesIn, styleOf, WallPart } from './parts/wall_part.tsx';
import { WallRanking } from './parts/wall_ranking.tsx';
import { WallStations } from './parts/wall_stations.tsx';
import { WallStream } from './parts/wall_stream.tsx';
import { StageSign } from './stage/stage_sign.tsx';
import type { AskedStage } from './stage/use_stage.ts';
import { useStagedTour } from './stage/use_staged_tour.ts';
import { TourCaption } from './tour/tour_caption.tsx';
import { GLIDE_MS } from './tour/tour_clock.ts';
import { tourStops } from './tour/tour_stops.ts';

export interface WallOfPlaceProps {
  readonly place: Place;
  readonly profiles: readonly WalkingProfile[];
  readonly moments: readonly DayMoment[];
  readonly view: ViewState;
  readonly theme: 'dark' | 'light';
  /** How the wall is arranged; without faults. */
  readonly layout: WallLayout;
  /** Pixels of the window for one of the unit. */
  readonly scale: number;
  /** Whether the map goes from stop to stop by itself. */
  readonly hasTour: boolean;
  /** The stage that it is one of several browsers of; null: it stands alone. The same object while it is the same. */
  readonly stage: AskedStage | null;
  readonly onGroundChanged: () => void;
  /** What stands over the parts. */
  readonly children?: ReactNode;
}

const MAP_SCALE = 1.8;
/** Between the place and what stands around it. */
const MARGIN_CELLS = 1;
/** Lines of lists, pixels of a unit: what stands above them, and each. */
const LIST = { head: 66, line: 44 } as const;
const MIX = { head: 60, line: 34 } as const;
/** A case takes two lines where the box is narrower than so many cells. */
const STREAM = { head: 64, line: 102, wideCells: 30, wideLine: 68, most: 7 } as const;
const WHOLE_ZOOM = 12;
const CLOSEST_ZOOM = 15.5;

/** The map of one place and what the wall's layout puts on it. */
export function WallOfPlace(props: WallOfPlaceProps) {
  const { place, profiles, moments, view, theme, layout, scale, hasTour, stage, onGroundChanged, children } = props;
  const line = useLine();
  const { language, name } = useSpeech();
  const live = useLive(line, place.code, place.cursor);
  useEffect(() => {
    if (live.groundRevision > 0) onGroundChanged();
  }, [live.groundRevision, onGroundChanged]);

  const category = categoryAtFirst(place.stationCategories, view.category);
  const { minutes } = view;
  const reach = useReach(category?.code ?? '', view);
  const walker = profiles.find(({ code }) => code === view.profile);
  const { pace, hour, wait } = useConditions(moments, walker, view);
  // Of what is as it mostly is, a wall says nothing.
  const how = [walker && name(walker.name), pace, view.moment !== null && hour, view.signalSeconds > 0 && wait]
    .filter((part) => part)
    .join(' · ');
  const heatBox = useMemo(() => ({ ...place.bounds, zoom: WHOLE_ZOOM }), [place.bounds]);
  // Of regions the wall tells nothing; those of the first level are the fewest.
  const level = Math.min(...place.levels.map((other) => other.level));
  const data = usePlaceData(place, { reach, minutes, level }, live);
  const heat = useHeat({ place, view: view.heat, box: heatBox, live, isShown: view.layers.includes('heat') });
  const regions = useRegions(line.client, place, live.connection);
  const alarms = useAlarms(place.code, live);
  const overdue = alarms.overdue?.nodes;
  const whole = useMapLayers({ place, view, live, data, category: reach.category });
  const stops = useMemo(() => {
    if (!hasTour && !stage) return [];
    const streets = regions.filter((region) => region.level === level);
    const { bounds } = whole.ground;
    return tourStops({
      name: place.name,
      bounds,
      streets,
      gaps: whole.gaps,
      overdue: overdue ?? [],
      cases: live.cases,
    });
  }, [hasTour, stage, place.name, whole.ground, regions, level, whole.gaps, overdue, live.cases]);
  const map = useRef<MapStageHandle>(null);
  const tour = useStagedTour({ place: place.code, asked: stage, hasTour, stops, map });
  const { stop } = tour;
  const told = tour.layers ?? view.layers;
  const layers = { ...whole, shown: useMemo(() => shownOf(told), [told]) };
  // As text, so that a list of stops made anew for a new case does not begin the glide again.
  const goal = !stage && stop && JSON.stringify(stop.bounds);
  useEffect(() => {
    if (goal) void map.current?.fitBounds(JSON.parse(goal), { milliseconds: GLIDE_MS, maxZoom: CLOSEST_ZOOM });
  }, [goal]);
  const free = useMemo(() => freeBox(layout), [layout]);
  const padding = useMemo(() => paddingOf(layout, free, scale), [layout, free, scale]);

  const parts: Readonly<Record<WallPartName, (box: CellBox) => ReactNode>> = {
    map: () => (
      <MapStage
        ref={map}
        ground={layers.ground}
        language={language}
        theme={theme}
        view={view.camera ?? undefined}
        regions={regions}
        stations={layers.stations}
        serviceAreas={layers.serviceAreas}
        gaps={layers.gaps}
        circles={layers.circles}
        heat={heat.show.picture}
        liveCases={live.arrivals}
        shown={layers.shown}
        selected={null}
        padding={padding}
        scale={MAP_SCALE * scale}
        parts={tour.stage.parts}
        interactive={stage?.isToConduct === true && tour.stage.conduct !== null}
      />
    ),
    header: () => <WallHeader place={place} connection={live.connection} />,
    key: () => (
      <WallKey
        layers={told}
        theme={theme}
        minutes={minutes}
        category={category}
        heat={heat}
        heatView={view.heat}
        isSimulated={place.simulated}
        isUncertain={layers.isUncertain}
        scale={scale}
      />
    ),
    figures: () => (
      <WallFigures
        coverage={data.coverage.total}
        cases={data.caseFigures.data?.jurisdiction.caseFigures ?? null}
        categoryName={category ? name(category.name) : ''}
        minutes={minutes}
        how={how}
      />
    ),
    stream: (box) => <WallStream cases={live.cases} most={Math.min(STREAM.most, casesIn(box))} />,
    trend: () => <WallTrend cases={live.cases} scale={scale} />,
    mix: (box) => <WallMix place={place.code} live={live} lines={linesIn(box, MIX.head, MIX.line)} scale={scale} />,
    alerts: (box) => <WallAlerts alarms={alarms} lines={linesIn(box, LIST.head, LIST.line)} />,
    stations: () => (
      <WallStations categories={place.stationCategories} stations={live.stations} theme={theme} scale={scale} />
    ),
    ranking: (box) => <WallRanking rows={data.coverage.rows} lines={linesIn(box, LIST.head, LIST.line)} />,
  };
  return (
    <main
      className="wall"
      data-columns={layout.units.columns}
      style={{ '--columns': layout.units.columns } as CSSProperties}
    >
      {layout.parts.map(({ part, ...box }) => (
        <WallPart key={part} units={layout.units} box={box} name={part}>
          {parts[part](box)}
        </WallPart>
      ))}
      <div className="wall__corner" style={styleOf(layout.units, onOneUnit(layout, free))}>
        {stop && <TourCaption stop={stop} isPaused={tour.isPaused} />}
        {stage && <StageSign asked={stage} stage={tour.stage} />}
      </div>
      {children}
    </main>
  );
}

function casesIn(box: CellBox): number {
  return linesIn(box, STREAM.head, box.width < STREAM.wideCells ? STREAM.line : STREAM.wideLine);
}

/** How far the place keeps from the edges of the wall, in pixels of the window: it is seen in the box that is free. */
function paddingOf({ units }: WallLayout, free: CellBox, scale: number) {
  const { across, down } = cellsOfWall(units);
  const px = (cells: number) => (cells + MARGIN_CELLS) * CELL_PX * scale;
  return {
    top: px(free.y),
    right: px(across - free.x - free.width),
    bottom: px(down - free.y - free.height),
    left: px(free.x),
  };
}

function shownOf(layers: readonly Layer[]) {
  return {
    grids: layers.includes('grids'),
    stations: layers.includes('stations'),
    heat: layers.includes('heat'),
    serviceAreas: layers.includes('serviceAreas'),
    gaps: layers.includes('gaps'),
  };
}
