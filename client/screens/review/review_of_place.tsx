import type { Geometry } from 'geojson';
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLine } from '../../live/line_context.ts';
import type { MapStageHandle, MapView } from '../../map/map_stage_props.ts';
import { outlineBounds } from '../../map/outline_bounds.ts';
import { useHeight } from '../../parts/use_height.ts';
import { useMedia } from '../../parts/use_media.ts';
import { asArea } from '../data/area.ts';
import { categoryAtFirst } from '../data/category_at_first.ts';
import { useLive } from '../data/use_live.ts';
import { useMapLayers } from '../data/use_map_layers.ts';
import { type HeatBox, usePlaceData } from '../data/use_place_data.ts';
import type { DayMoment, Place, WalkingProfile } from '../data/use_places.ts';
import { useReach } from '../data/use_reach.ts';
import { useRegions } from '../data/use_regions.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { type Chosen, LAYERS, type ViewState } from '../view/view_state.ts';
import { BottomSheet } from './bottom_sheet.tsx';
import { DetailCard } from './detail_card.tsx';
import { Headline } from './headline.tsx';
import { Legend } from './legend.tsx';
import { Lists } from './lists.tsx';
import { MapTools } from './map_tools.tsx';
import { PlaceSearch } from './place_search.tsx';
import { planWithGate } from './plan_with_gate.ts';
import { type Asked, Question } from './question.tsx';
import { ReviewMap } from './review_map.tsx';
import { SkipToMap } from './skip_to_map.tsx';
import { TopBar } from './top_bar.tsx';
import { useHomeWalk } from './use_home_walk.ts';

export interface ReviewOfPlaceProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly profiles: readonly WalkingProfile[];
  readonly moments: readonly DayMoment[];
  readonly view: ViewState;
  readonly change: ChangeView;
  readonly theme: 'dark' | 'light';
  readonly onGroundChanged: () => void;
}

const POINT_ZOOM = 15.5;
const FIRST_ZOOM = 12;
/** One row of it at a desk: what it mostly is, so that the camera need not move once it is measured. */
const LEGEND_PX = 35;
/** Below and above the legend together. */
const LEGEND_MARGIN_PX = 26;
/** Share of the phone's screen under its sheet at the lowest stop. */
const SHEET_SHARE = 0.36;

/** The review of one place: figures and lists on the left, map on the right; choosing on one side shows on the other. */
export function ReviewOfPlace(props: ReviewOfPlaceProps) {
  const { place, places, profiles, moments, view, change, theme, onGroundChanged } = props;
  const line = useLine();
  const isPhone = useMedia('(max-width: 760px)');
  const [legend, legendHeight] = useHeight<HTMLFieldSetElement>(LEGEND_PX);
  const live = useLive(line, place.code, place.cursor);
  useEffect(() => {
    if (live.groundRevision > 0) onGroundChanged();
  }, [live.groundRevision, onGroundChanged]);

  const category = categoryAtFirst(place.stationCategories, view.category);
  const reach = useReach(category?.code ?? '', view);
  const level = (place.levels.find((other) => other.level === view.level) ?? place.levels[0])?.level ?? 1;
  const [heatBox, setHeatBox] = useState<HeatBox>(() => ({ ...place.bounds, zoom: FIRST_ZOOM }));
  const regions = useRegions(line.client, place.code, place.groundDigest, live.connection);
  const data = usePlaceData(place, { reach, minutes: view.minutes, level }, live, heatBox);
  const layers = useMapLayers({ place, view, live, data, category: reach.category });
  const walk = useHomeWalk(place.code, view.chosen, reach, data.revision);

  const map = useRef<MapStageHandle>(null);
  const stage = useRef<HTMLDivElement>(null);
  // A gap belongs to the question that found it; a region or a station can be asked about anew.
  const isGapChosen = view.chosen?.kind === 'gap';
  const ask = useCallback(
    (part: Asked) => change(isGapChosen ? { ...part, chosen: null } : part),
    [change, isGapChosen],
  );
  const choose = useCallback((chosen: Chosen | null) => change({ chosen }), [change]);
  const flyTo = useCallback((longitude: number, latitude: number) => {
    const zoom = Math.max(map.current?.view().zoom ?? 0, POINT_ZOOM);
    void map.current?.flyTo({ longitude, latitude, zoom });
  }, []);
  const show = useCallback((outline: Geometry) => {
    const area = asArea(outline);
    if (area) void map.current?.fitBounds(outlineBounds(area), { maxZoom: POINT_ZOOM });
  }, []);
  const chooseRegion = useCallback(
    (code: string) => {
      change({ chosen: { kind: 'region', code } });
      const region = regions.find((other) => other.code === code);
      if (region) show(region.outline);
    },
    [change, regions, show],
  );
  const onRest = useCallback(
    (camera: MapView) => {
      change({ camera }, 'replace');
      const [west, south, east, north] = map.current?.bounds() ?? [];
      if (west === undefined || south === undefined || east === undefined || north === undefined) return;
      setHeatBox({ west, south, east, north, zoom: camera.zoom });
    },
    [change],
  );

  const showCircle = useCallback(
    (isShown: boolean) =>
      change(
        { layers: LAYERS.filter((layer) => (layer === 'circle' ? isShown : view.layers.includes(layer))) },
        'replace',
      ),
    [change, view.layers],
  );

  const { coverage } = data;
  const question = category && (
    <Question
      categories={place.stationCategories}
      profiles={profiles}
      moments={moments}
      category={category}
      view={view}
      onAsk={ask}
    />
  );
  const headline = (
    <Headline
      coverage={coverage.total}
      cases={data.caseFigures.data?.jurisdiction.caseFigures ?? null}
      moment={view.moment}
      stations={live.stationsLoaded ? live.stations : null}
      category={category}
      isFailed={coverage.error !== null && !coverage.total}
      isCircleShown={view.layers.includes('circle')}
      onCircle={showCircle}
    />
  );
  const lists = (
    <Lists
      place={place}
      level={level}
      view={view}
      change={change}
      data={data}
      live={live}
      category={category}
      onChooseRegion={chooseRegion}
      onChoose={choose}
      onFly={flyTo}
      onShow={show}
    />
  );
  const detail = view.chosen && category && (
    <DetailCard
      key={JSON.stringify(view.chosen)}
      place={place}
      chosen={view.chosen}
      category={category}
      reach={reach}
      minutes={view.minutes}
      regions={regions}
      walk={walk}
      live={live}
      data={data}
      theme={theme}
      onClose={() => choose(null)}
      onFly={flyTo}
      onChoose={choose}
      onChooseRegion={chooseRegion}
      planWithGate={(gate) => planWithGate({ ...view, place: place.code }, gate)}
    />
  );
  // The legend takes as many rows as its words need; attribution, scale and camera keep above it.
  const foot = legendHeight + LEGEND_MARGIN_PX;
  const padding = useMemo(
    () =>
      isPhone
        ? { top: 72, right: 24, bottom: SHEET_SHARE * window.innerHeight + foot, left: 24 }
        : { top: 72, right: 32, bottom: foot, left: 32 },
    [isPhone, foot],
  );

  return (
    <main className="review" data-review={isPhone ? 'phone' : 'desk'}>
      <SkipToMap stage={stage} />
      <TopBar place={place} places={places} view={view} connection={live.connection} change={change} />
      {!isPhone && (
        <div className="review__panel">
          {question}
          {headline}
          {lists}
        </div>
      )}
      <div ref={stage} className="review__stage" style={{ '--foot': `${foot}px` } as CSSProperties}>
        <ReviewMap
          map={map}
          theme={theme}
          view={view}
          regions={regions}
          live={live}
          data={data}
          layers={layers}
          walk={walk.data?.jurisdiction.walk?.line ?? null}
          symbol={category?.symbol ?? ''}
          padding={padding}
          onRest={onRest}
          onChoose={choose}
        />
        <PlaceSearch place={place.code} theme={theme} onChoose={choose} onChooseRegion={chooseRegion} onFly={flyTo} />
        <Legend
          ref={legend}
          layers={view.layers}
          change={change}
          theme={theme}
          minutes={view.minutes}
          category={category}
          isSimulated={place.simulated}
          isUncertain={layers.isUncertain}
        />
        <MapTools map={map} bounds={place.bounds} />
        {!isPhone && detail}
      </div>
      {isPhone && (
        <BottomSheet isRaised={detail !== null}>
          {detail ?? (
            <>
              {question}
              {headline}
              {lists}
            </>
          )}
        </BottomSheet>
      )}
    </main>
  );
}
