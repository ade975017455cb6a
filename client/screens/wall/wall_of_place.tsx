import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
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
import { TourCaption } from './tour/tour_caption.tsx';
import { tourStops } from './tour/tour_stops.ts';
import { useTour } from './tour/use_tour.ts';
import { Trend } from './trend.tsx';
import { WallFigures } from './wall_figures.tsx';
import { WallHeader } from './wall_header.tsx';
import { WallKey } from './wall_key.tsx';
import { WallStream } from './wall_stream.tsx';
import type { WallUnits } from './wall_units.ts';

export interface WallOfPlaceProps {
  readonly place: Place;
  readonly profiles: readonly WalkingProfile[];
  readonly moments: readonly DayMoment[];
  readonly view: ViewState;
  readonly theme: 'dark' | 'light';
  readonly units: WallUnits;
  /** Pixels of the window for one of the unit. */
  readonly scale: number;
  /** Whether the map goes from stop to stop by itself. */
  readonly hasTour: boolean;
  readonly onGroundChanged: () => void;
}

const MAP_SCALE = 1.8;
/** Pixels of a unit's width. */
const UNIT = 1920;
const WHOLE_ZOOM = 12;
/** How long the map glides to the next stop. */
const GLIDE_MS = 3000;
const CLOSEST_ZOOM = 15.5;

/** The map of one place over the whole wall; panels in the outer units leave its middle free. */
export function WallOfPlace(props: WallOfPlaceProps) {
  const { place, profiles, moments, view, theme, units, scale, hasTour, onGroundChanged } = props;
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
  const whole = useMapLayers({ place, view, live, data, category: reach.category });
  const stops = useMemo(() => {
    if (!hasTour) return [];
    const streets = regions.filter((region) => region.level === level);
    return tourStops({ name: place.name, bounds: whole.ground.bounds, streets, gaps: whole.gaps, cases: live.cases });
  }, [hasTour, place.name, whole.ground.bounds, regions, level, whole.gaps, live.cases]);
  const tour = useTour(useMemo(() => stops.map(({ id }) => id), [stops]));
  const stop = stops.find(({ id }) => id === tour.stop) ?? null;
  const told = stop?.layers ?? view.layers;
  const layers = { ...whole, shown: useMemo(() => shownOf(told), [told]) };
  const map = useRef<MapStageHandle>(null);
  // As text, so that a list of stops made anew for a new case does not begin the glide again.
  const goal = stop && JSON.stringify(stop.bounds);
  useEffect(() => {
    if (goal) void map.current?.fitBounds(JSON.parse(goal), { milliseconds: GLIDE_MS, maxZoom: CLOSEST_ZOOM });
  }, [goal]);
  const padding = useMemo(() => paddingOf(units, scale), [units, scale]);

  return (
    <main
      className="wall"
      data-columns={units.columns}
      data-layout={units.columns > 2 ? 'outer' : 'one side'}
      style={{ '--columns': units.columns, '--rows': units.rows } as CSSProperties}
    >
      <div className="wall__map">
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
          interactive={false}
        />
      </div>
      <WallHeader place={place} connection={live.connection} />
      <WallFigures
        coverage={data.coverage.total}
        cases={data.caseFigures.data?.jurisdiction.caseFigures ?? null}
        categoryName={category ? name(category.name) : ''}
        minutes={minutes}
        how={how}
      />
      {stop && <TourCaption stop={stop} isPaused={tour.isPaused} />}
      <WallStream cases={live.cases} />
      <Trend cases={live.cases} />
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
    </main>
  );
}

/**
 * How far the place keeps from the edges, in pixels of the window: on one unit clear of the panels, on two it has the
 * second unit whole, on more all but the outer ones.
 */
function paddingOf({ columns }: WallUnits, scale: number) {
  const ofOne = { top: 80, right: 606, bottom: 116, left: 480 };
  const ofTwo = { top: 112, right: 40, bottom: 116, left: UNIT + 40 };
  const ofMore = { top: 112, right: UNIT, bottom: 60, left: UNIT };
  const { top, right, bottom, left } = columns === 1 ? ofOne : columns === 2 ? ofTwo : ofMore;
  return { top: top * scale, right: right * scale, bottom: bottom * scale, left: left * scale };
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
