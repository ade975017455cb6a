import { memo, type ReactNode, type Ref, useCallback, useMemo, useRef, useState } from 'react';
import { CameraGroup } from '../../map/camera_group.ts';
import { MapStage } from '../../map/map_stage.tsx';
import type {
  Drawn,
  MapCircle,
  MapGate,
  MapHomes,
  MapLink,
  MapPadding,
  MapPath,
  MapRegion,
  MapStageHandle,
  MapStation,
  MapStreets,
  MapView,
  Selection,
  ShownLayers,
  StationDrag,
} from '../../map/map_stage_props.ts';
import type { PlanStores } from '../../reach/plan_engine.ts';
import { TIERS } from '../../reach/plan_figures.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { groundOf } from '../data/for_map.ts';
import type { Place } from '../data/use_places.ts';
import { roundCamera } from '../view/view_state.ts';
import type { Tool } from './tools/tools.ts';
import type { PlanView, Show } from './view/plan_view.ts';

export interface PlanMapProps {
  readonly place: Place;
  readonly theme: 'dark' | 'light';
  readonly view: PlanView;
  readonly show: Show;
  readonly stores: PlanStores | null;
  readonly regions: readonly MapRegion[];
  readonly present: readonly MapStation[];
  readonly draft: readonly MapStation[];
  readonly gates: { readonly present: readonly MapGate[]; readonly draft: readonly MapGate[] };
  readonly links: readonly MapLink[];
  readonly paths: { readonly present: readonly MapPath[]; readonly draft: readonly MapPath[] };
  readonly circles: { readonly present: readonly MapCircle[]; readonly draft: readonly MapCircle[] };
  readonly tool: Tool;
  readonly selected: Selection | null;
  readonly padding: MapPadding;
  readonly onRest: (view: MapView) => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onStationDrag: (drag: StationDrag) => void;
  readonly onDrawn: (drawn: Drawn) => void;
  readonly onToolCancel: () => void;
  readonly ref: Ref<MapStageHandle>;
  readonly children?: ReactNode;
}

const SHOWN: ShownLayers = { grids: true, stations: true, heat: false, serviceAreas: false, gaps: false };
const MINUTE_MS = 60_000;
const EMPTY: readonly never[] = [];

/** The map of the plan: one for the draft, the present or the difference, or two side by side that move as one. */
export const PlanMap = memo(function PlanMap(props: PlanMapProps) {
  const { view, show, onRest, children, ref } = props;
  const { words } = useSpeech();
  const [cameras] = useState(() => new CameraGroup());
  const reported = useRef<MapView | null>(null);
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
    return JSON.stringify(told) === JSON.stringify(view.camera) ? (reported.current ?? undefined) : view.camera;
  }, [view.camera]);
  const texts = words.plan.map;
  const shared = { ...props, camera, onViewChange };
  if (show !== 'side') {
    return (
      <section className="plan__map" aria-label={texts.label}>
        <OneMap {...shared} show={show} ref={ref} cameras={undefined}>
          {children}
        </OneMap>
      </section>
    );
  }
  return (
    <div className="plan__maps">
      <section className="plan__half" aria-label={texts.present}>
        <OneMap {...shared} show="present" ref={null} cameras={cameras} onViewChange={undefined} />
        <p className="plan__half-name">{texts.present}</p>
      </section>
      <section className="plan__half" aria-label={texts.draft}>
        <OneMap {...shared} show="draft" ref={ref} cameras={cameras}>
          {children}
        </OneMap>
        <p className="plan__half-name">{texts.draft}</p>
      </section>
    </div>
  );
});

interface OneMapProps extends Omit<PlanMapProps, 'onRest' | 'show'> {
  readonly show: Exclude<Show, 'side'>;
  readonly camera: MapView | undefined;
  readonly cameras: CameraGroup | undefined;
  readonly onViewChange: ((view: MapView) => void) | undefined;
}

function OneMap(props: OneMapProps) {
  const { place, theme, view, stores, show, tool, camera, cameras, ref } = props;
  const { language } = useSpeech();
  const { minutes } = view;
  const ground = useMemo(() => groundOf(place), [place]);
  const streets = useMemo<MapStreets | null>(
    () =>
      stores && {
        times: stores.streets,
        look: show,
        limitsMs: (show === 'difference' ? [minutes] : TIERS.filter((tier) => tier <= minutes)).map(
          (limit) => limit * MINUTE_MS,
        ),
      },
    [stores, show, minutes],
  );
  const homes = useMemo<MapHomes | null>(() => stores && { marks: stores.homes }, [stores]);
  const isPresent = show === 'present';
  const side = isPresent ? 'present' : 'draft';
  const drawn = tool === 'addStation' ? 'add_station' : tool === 'link' ? 'link' : null;
  return (
    <MapStage
      ref={ref}
      ground={ground}
      language={language}
      theme={theme}
      view={camera}
      onViewChange={props.onViewChange}
      cameras={cameras}
      regions={props.regions}
      stations={isPresent ? props.present : props.draft}
      serviceAreas={EMPTY}
      gaps={EMPTY}
      heat={null}
      liveCases={EMPTY}
      shown={SHOWN}
      streets={streets}
      homes={homes}
      gates={props.gates[side]}
      links={isPresent ? EMPTY : props.links}
      paths={props.paths[side]}
      circles={props.circles[side]}
      selected={props.selected}
      onSelect={props.onSelect}
      onStationDrag={isPresent ? undefined : props.onStationDrag}
      tool={isPresent ? null : drawn}
      onDrawn={props.onDrawn}
      onToolCancel={props.onToolCancel}
      padding={props.padding}
    >
      {props.children}
    </MapStage>
  );
}
