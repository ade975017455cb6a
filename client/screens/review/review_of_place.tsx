import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { MapStageHandle } from '../../map/map_stage_props.ts';
import { useHeight } from '../../parts/use_height.ts';
import { useMedia } from '../../parts/use_media.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { BottomSheet } from '../common/bottom_sheet.tsx';
import { MapTools } from '../common/map_tools.tsx';
import { ScreenBar } from '../common/screen_bar.tsx';
import type { DayMoment, Place, WalkingProfile } from '../data/use_places.ts';
import { writeSharedView } from '../view/shared_view.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import type { ViewState } from '../view/view_state.ts';
import { DetailCard } from './detail_card.tsx';
import { HotspotAlert } from './hotspots/hotspot_alert.tsx';
import { useMapHotspots } from './hotspots/use_map_hotspots.ts';
import { Legend } from './legend.tsx';
import { PlaceSearch } from './place_search.tsx';
import { planWithGate } from './plan_with_gate.ts';
import { ReviewMap } from './review_map.tsx';
import { ReviewPanel } from './review_panel.tsx';
import { SkipToMap } from './skip_to_map.tsx';
import { TakeAway } from './take_away/take_away.tsx';
import { useMapRest } from './use_map_rest.ts';
import { useReviewActs } from './use_review_acts.ts';
import { useReviewData } from './use_review_data.ts';

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

/** One row of it at a desk: what it mostly is, so that the camera need not move once it is measured. */
const LEGEND_PX = 35;
/** Below and above the legend together. */
const LEGEND_MARGIN_PX = 26;
/** Share of the phone's screen under its sheet at the lowest stop. */
const SHEET_SHARE = 0.36;

/** The review of one place: figures and lists on the left, map on the right; choosing on one side shows on the other. */
export function ReviewOfPlace(props: ReviewOfPlaceProps) {
  const { place, places, profiles, moments, view, change, theme, onGroundChanged } = props;
  const { words } = useSpeech();
  const isPhone = useMedia('(max-width: 760px)');
  const [legend, legendHeight] = useHeight<HTMLFieldSetElement>(LEGEND_PX);
  const map = useRef<MapStageHandle>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [heatBox, onRest] = useMapRest(map, place, view.camera, change);
  const shown = useReviewData(place, view, heatBox, onGroundChanged);
  const { live, category, reach, regions, data, heat, singles, hotspots, own, layers, walk } = shown;
  const navigate = useNavigate();
  const openCase = useCallback(
    (id: string) => {
      const query = writeSharedView({ ...view, place: place.code });
      query.set('case', id);
      void navigate(`/cases?${query}`);
    },
    [navigate, view, place.code],
  );
  const isHotspotsOpen = view.tab === 'hotspots' || view.chosen?.kind === 'hotspot';
  const mapHotspots = useMapHotspots(hotspots.found, isHotspotsOpen, hotspots.withInsignificant);
  const acts = useReviewActs(view, change, regions, map);
  const { choose, chooseRegion, flyTo, toPlace } = acts;

  // The legend takes as many rows as its words need; attribution, scale and camera keep above it.
  const foot = legendHeight + LEGEND_MARGIN_PX;
  const padding = useMemo(
    () =>
      isPhone
        ? { top: 72, right: 24, bottom: SHEET_SHARE * window.innerHeight + foot, left: 24 }
        : { top: 72, right: 32, bottom: foot, left: 32 },
    [isPhone, foot],
  );

  const panel = (
    <ReviewPanel
      place={place}
      profiles={profiles}
      moments={moments}
      view={view}
      change={change}
      shown={shown}
      acts={acts}
      theme={theme}
    />
  );
  // A hotspot is told of in the list beside the map.
  const detail = view.chosen && view.chosen.kind !== 'hotspot' && category && (
    <DetailCard
      key={JSON.stringify(view.chosen)}
      place={place}
      chosen={view.chosen}
      category={category}
      reach={reach}
      minutes={view.minutes}
      regions={regions}
      walk={walk}
      own={own}
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

  return (
    <main className="review" data-review={isPhone ? 'phone' : 'desk'}>
      <SkipToMap stage={stage} />
      <ScreenBar
        here="review"
        place={place}
        places={places}
        view={view}
        connection={live.connection}
        change={change}
        onPlace={toPlace}
        copyLabel={words.settings.copyLink}
      />
      {!isPhone && (
        <div className="review__panel">
          {panel}
          <TakeAway place={place} view={view} category={category?.code ?? null} map={map} />
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
          heat={heat.show.picture}
          hotspots={mapHotspots}
          singles={singles.cases}
          onOpenCase={openCase}
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
          heat={heat}
          heatView={view.heat}
          change={change}
          theme={theme}
          minutes={view.minutes}
          category={category}
          isSimulated={place.simulated}
          isUncertain={layers.isUncertain}
          isOwnArea={Boolean(own?.areas)}
        />
        <HotspotAlert hotspots={hotspots} onSee={(run) => change({ tab: 'hotspots', run, chosen: null })} />
        <MapTools map={map} bounds={place.bounds} />
        {!isPhone && detail}
      </div>
      {isPhone && <BottomSheet isRaised={detail !== null}>{detail ?? panel}</BottomSheet>}
    </main>
  );
}
