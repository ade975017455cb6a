import { useEffect, useMemo, useRef, useState } from 'react';
import type { Position } from '../../../../geodata/place.ts';
import { MapCard } from '../../../map/map_card.tsx';
import { MapStage } from '../../../map/map_stage.tsx';
import type { Drawn, MapStageHandle, MapView, ScreenPoint, Selection } from '../../../map/map_stage_props.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { MapTools } from '../../common/map_tools.tsx';
import { groundOf } from '../../data/for_map.ts';
import type { DraftPlace } from '../data/draft.ts';
import { usePhone } from '../data/phone_context.ts';

const NONE = [] as const;
const SHOWN = { grids: false, stations: false, heat: false, serviceAreas: false, gaps: false } as const;
/** Near enough to tell houses apart. */
const CLOSE_ZOOM = 16.5;
/** From here on a tap is meant within a few metres. */
const NEAR_ZOOM = 15;
/** Above the button that makes the large map small again. */
const LARGE_PADDING = { top: 0, right: 0, bottom: 76, left: 0 } as const;
/** A metre; what a finger means is no finer. */
const DIGITS = 5;

export interface PlaceMapProps {
  readonly place: DraftPlace | null;
  /** True while the map was asked for: then keys can point too. */
  readonly isPicking: boolean;
  readonly onPicked: (position: Position) => void;
  readonly onGiveUp: () => void;
}

/** A small map on which a tap says where it is; it can be made as large as the screen. */
export function PlaceMap({ place, isPicking, onPicked, onGiveUp }: PlaceMapProps) {
  const { words, language } = useSpeech();
  const { place: texts } = words.report;
  const { place: ground, theme } = usePhone();
  const map = useRef<MapStageHandle>(null);
  const [isLarge, setLarge] = useState(false);
  const [camera, setCamera] = useState(() => viewOf(place));
  // Whoever pointed sees the place already; whoever was told of it must be led there.
  const led = useRef(place);
  useEffect(() => {
    const view = place?.by === 'map' ? undefined : viewOf(place);
    if (view && led.current !== place) void map.current?.flyTo(view);
    led.current = place;
  }, [place]);
  const pick = ([longitude, latitude]: Position) => {
    const position: Position = [Number(longitude.toFixed(DIGITS)), Number(latitude.toFixed(DIGITS))];
    // A finger on the whole city means a quarter and not a door: led nearer, it can point again.
    if (map.current && map.current.view().zoom < NEAR_ZOOM) void map.current.flyTo(viewAt(position));
    onPicked(position);
  };
  const onSelect = (_: Selection | null, point: ScreenPoint) => {
    if (map.current) pick(map.current.unproject(point));
  };
  const onDrawn = (drawn: Drawn) => {
    if (drawn.tool === 'pick_place') pick(drawn.position);
  };
  return (
    <section className="place-map" data-large={isLarge} aria-label={texts.mapLabel}>
      <MapStage
        ref={map}
        ground={useMemo(() => groundOf(ground), [ground])}
        language={language}
        theme={theme}
        view={camera}
        onViewChange={setCamera}
        regions={NONE}
        stations={NONE}
        serviceAreas={NONE}
        gaps={NONE}
        heat={null}
        liveCases={NONE}
        shown={SHOWN}
        selected={null}
        onSelect={onSelect}
        tool={isPicking ? 'pick_place' : null}
        onDrawn={onDrawn}
        onToolCancel={onGiveUp}
        padding={isLarge ? LARGE_PADDING : undefined}
      >
        {place && (
          <MapCard position={place.position}>
            <span className="place-pin" />
          </MapCard>
        )}
      </MapStage>
      <MapTools map={map} bounds={ground.bounds} />
      <button
        type="button"
        className={isLarge ? 'button button--main place-map__size' : 'button place-map__size'}
        aria-pressed={isLarge}
        onClick={() => setLarge(!isLarge)}
      >
        <Icon name={isLarge ? 'check' : 'whole'} />
        {isLarge ? texts.smaller : texts.larger}
      </button>
      <p className="place-map__hint">{texts.mapHint}</p>
    </section>
  );
}

/** Undefined for the whole place. */
function viewOf(place: DraftPlace | null): MapView | undefined {
  return place ? viewAt(place.position) : undefined;
}

function viewAt([longitude, latitude]: Position): MapView {
  return { longitude, latitude, zoom: CLOSE_ZOOM };
}
