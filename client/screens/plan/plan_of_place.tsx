import { useCallback, useMemo, useRef, useState } from 'react';
import { GATES_ZOOM } from '../../map/layers/gate_layers.ts';
import type { MapStageHandle, MapView, Selection } from '../../map/map_stage_props.ts';
import { outlineBounds } from '../../map/outline_bounds.ts';
import { useMedia } from '../../parts/use_media.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { BottomSheet } from '../common/bottom_sheet.tsx';
import { MapTools } from '../common/map_tools.tsx';
import { ScreenBar } from '../common/screen_bar.tsx';
import type { DayMoment, Place, WalkingProfile } from '../data/use_places.ts';
import { HistoryLine } from './history_line.tsx';
import { useLiveNews } from './live_news.ts';
import { PanelOfPlan } from './panel/panel_of_plan.tsx';
import { PlanCardOf } from './plan_card_of.tsx';
import { planColours } from './plan_colours.ts';
import { PlanLegend } from './plan_legend.tsx';
import { PlanMap } from './plan_map.tsx';
import { PlanTrouble, type Trouble } from './plan_trouble.tsx';
import { EffectDialog } from './scenarios/effect_dialog.tsx';
import { ShowSwitch } from './show_switch.tsx';
import { ToolStrip } from './tools/tool_strip.tsx';
import type { Tool } from './tools/tools.ts';
import { usePlanKeys } from './tools/use_plan_keys.ts';
import { useMapHand } from './use_map_hand.ts';
import { usePlanWork } from './use_plan_work.ts';
import { fitsAddress, type PlanView } from './view/plan_view.ts';
import type { ChangePlanView } from './view/use_plan_view.ts';

export interface PlanOfPlaceProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly profiles: readonly WalkingProfile[];
  readonly moments: readonly DayMoment[];
  readonly view: PlanView;
  readonly change: ChangePlanView;
  readonly theme: 'dark' | 'light';
  readonly onGroundChanged: () => void;
}

const POINT_ZOOM = 15.5;
/** The line of history at the foot of the map. */
const HISTORY_PX = 42;

/** The plan of one place: the map with a hand on it, and beside it what follows from every move. */
export function PlanOfPlace(props: PlanOfPlaceProps) {
  const { place, places, profiles, moments, view, change, theme, onGroundChanged } = props;
  const { words, name } = useSpeech();
  const isNarrow = useMedia('(max-width: 760px)');
  const work = usePlanWork({ place, profiles, view, change, onGroundChanged });
  const { live, category, regions, gates, draft, isComparing, edits, address, engine, plan } = work;
  const { walks, gateStates, things, thingName, setShownId } = work;
  const { dispatch } = draft;
  const { chosen } = view;
  const { stores, figures } = plan;

  // The hand on the map.
  const map = useRef<MapStageHandle>(null);
  const [tool, setTool] = useState<Tool>('select');
  const [region, setRegion] = useState<string | null>(null);
  const selected = useMemo<Selection | null>(() => {
    if (chosen?.kind === 'home') {
      return stores && chosen.home < stores.homes.count
        ? { ...chosen, position: stores.homes.positionOf(chosen.home) }
        : null;
    }
    return chosen ?? (region === null ? null : { kind: 'region', code: region });
  }, [chosen, region, stores]);
  const pickTool = useCallback(
    (next: Tool) => {
      setTool(next);
      if (next !== 'select' && view.show === 'present') change({ show: null }, 'replace');
    },
    [view.show, change],
  );
  const hand = useMapHand({
    engine,
    draft,
    category: category?.code ?? '',
    gateStates,
    tool,
    setTool,
    setRegion,
    change,
    isComparing,
  });
  // A difference to nothing shows nothing: until something is changed the streets show how far they are.
  const show = view.show ?? (edits.length > 0 || hand.isMoving ? 'difference' : 'draft');
  const showCompared = useCallback(
    (at: number) => {
      if (view.panel === 'scenarios') setShownId(at === 0 ? null : (view.compared[at - 1] ?? null));
    },
    [view.panel, view.compared, setShownId],
  );
  usePlanKeys({ dispatch, onTool: pickTool, onShowCompared: showCompared });
  const chooseRegion = useCallback(
    (code: string) => {
      setRegion(code);
      const outline = regions.find((other) => other.code === code)?.outline;
      if (outline) void map.current?.fitBounds(outlineBounds(outline), { maxZoom: POINT_ZOOM });
    },
    [regions],
  );
  const onRest = useCallback((camera: MapView) => change({ camera }, 'replace'), [change]);
  const toPlace = useCallback(
    (code: string) => change({ place: code, camera: null, chosen: null, scenario: null, edits: null, compared: [] }),
    [change],
  );
  const close = useCallback(() => change({ chosen: null }), [change]);

  // What others do meanwhile, and what this planner puts into effect.
  const [ours, setOurs] = useState<ReadonlySet<string>>(() => new Set());
  const [news, dismissNews] = useLiveNews(live.stations, live.stationsLoaded, ours);
  const [isEffectAsked, setEffectAsked] = useState(false);
  const inEffect = useCallback(
    (codes: readonly string[]) => {
      setOurs((before) => new Set([...before, ...codes]));
      for (const code of codes) dispatch({ type: 'reset', thing: { kind: 'station', code } });
    },
    [dispatch],
  );

  // Else it must be saved before it is shared.
  const isShareable = fitsAddress(draft.edits);
  const trouble = useMemo<Trouble | null>(() => {
    if (!category) return { kind: 'noCategory' };
    if (stores?.network.groundEdgeCount === 0) return { kind: 'noNetwork' };
    return address.trouble ?? (plan.problem && { kind: 'broken', problem: plan.problem });
  }, [category, stores, address.trouble, plan.problem]);
  const padding = useMemo(
    () =>
      isNarrow
        ? { top: 56, right: 24, bottom: 0.36 * window.innerHeight + HISTORY_PX + 6, left: 64 }
        : { top: 64, right: 32, bottom: HISTORY_PX, left: 72 },
    [isNarrow],
  );

  const panel = trouble ? (
    <PlanTrouble trouble={trouble} />
  ) : (
    <PanelOfPlan
      place={place}
      profiles={profiles}
      moments={moments}
      view={view}
      change={change}
      work={work}
      onEffect={() => setEffectAsked(true)}
      onChooseRegion={chooseRegion}
      onShowCompared={showCompared}
    />
  );
  const card = chosen && (
    <PlanCardOf
      key={JSON.stringify(chosen)}
      chosen={chosen}
      place={place}
      category={category?.code ?? ''}
      stations={things.all}
      gates={gates}
      gateStates={gateStates}
      walks={walks}
      engine={engine}
      edits={edits}
      picture={plan.picture}
      theme={theme}
      dispatch={dispatch}
      thingName={thingName}
      onCategory={(code) => change({ category: code })}
      onChooseRegion={chooseRegion}
      onClose={close}
    />
  );
  return (
    <main
      className="plan"
      style={planColours(theme)}
      data-plan={figures ? 'ready' : 'waiting'}
      data-picture={plan.picture}
      data-panel={view.panel}
    >
      <ScreenBar
        here="plan"
        place={place}
        places={places}
        view={view}
        connection={live.connection}
        change={change}
        onPlace={toPlace}
        copyLabel={isShareable ? words.plan.scenario.share : null}
      />
      <div className="plan__stage">
        <PlanMap
          ref={map}
          place={place}
          theme={theme}
          view={view}
          show={show}
          stores={stores}
          regions={regions}
          present={things.present}
          draft={things.draft}
          gates={work.mapGates}
          links={things.links}
          paths={things.paths}
          circles={things.circles}
          tool={isComparing ? 'select' : tool}
          selected={selected}
          padding={padding}
          onRest={onRest}
          onSelect={hand.onSelect}
          onStationDrag={hand.onStationDrag}
          onDrawn={hand.onDrawn}
          onToolCancel={hand.onToolCancel}
        />
        {!isComparing && <ToolStrip tool={tool} onChange={pickTool} />}
        <ShowSwitch show={show} isNarrow={isNarrow} onChange={(chosen) => change({ show: chosen }, 'replace')} />
        <PlanLegend show={show} minutes={view.minutes} hasGates={(view.camera?.zoom ?? 0) >= GATES_ZOOM} />
        <MapTools map={map} bounds={place.bounds} />
        {!isNarrow && card}
        <div className="plan__foot">
          {news && (
            <p className="plan__news" role="status">
              {words.plan.live[news.kind](name(news.name))}
              <button type="button" className="text-button" onClick={dismissNews}>
                {words.plan.live.dismiss}
              </button>
            </p>
          )}
          {!isShareable && <p className="plan__news">{words.plan.scenario.tooLong}</p>}
          <HistoryLine history={draft.history} dispatch={dispatch} thingName={thingName} />
        </div>
      </div>
      {isNarrow ? (
        <BottomSheet isRaised={card !== null}>{card ?? panel}</BottomSheet>
      ) : (
        <aside className="plan__panel scrolls">{panel}</aside>
      )}
      {isEffectAsked && (
        <EffectDialog
          place={place.code}
          edits={draft.edits}
          stations={live.stations}
          onDone={inEffect}
          onClose={() => setEffectAsked(false)}
        />
      )}
    </main>
  );
}
