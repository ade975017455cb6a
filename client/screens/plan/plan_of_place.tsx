import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLine } from '../../live/line_context.ts';
import { GATES_ZOOM } from '../../map/layers/gate_layers.ts';
import type { MapStageHandle, MapView, Selection } from '../../map/map_stage_props.ts';
import { outlineBounds } from '../../map/outline_bounds.ts';
import { useMedia } from '../../parts/use_media.ts';
import { usePlanEngine } from '../../reach/use_plan_engine.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { categoryAtFirst } from '../data/category_at_first.ts';
import { useLive } from '../data/use_live.ts';
import type { DayMoment, Place, WalkingProfile } from '../data/use_places.ts';
import { useRegions } from '../data/use_regions.ts';
import { BottomSheet } from '../review/bottom_sheet.tsx';
import { MapTools } from '../review/map_tools.tsx';
import { Question } from '../review/question.tsx';
import { useDraft } from './draft/use_draft.ts';
import { HistoryLine } from './history_line.tsx';
import { useLiveNews } from './live_news.ts';
import { Balance, MoreFigures } from './panel/balance.tsx';
import { ChangedRegions } from './panel/changed_regions.tsx';
import { Histogram } from './panel/histogram.tsx';
import { PlanPanel } from './panel/plan_panel.tsx';
import { PlanBar } from './plan_bar.tsx';
import { PlanCardOf } from './plan_card_of.tsx';
import { planColours } from './plan_colours.ts';
import { PlanLegend } from './plan_legend.tsx';
import { PlanMap } from './plan_map.tsx';
import { useThingNames } from './plan_names.ts';
import { PlanTrouble, type Trouble } from './plan_trouble.tsx';
import { CompareTable } from './scenarios/compare_table.tsx';
import { EffectDialog } from './scenarios/effect_dialog.tsx';
import { ScenarioHead } from './scenarios/scenario_head.tsx';
import { useOpenedScenario } from './scenarios/use_opened_scenario.ts';
import { type Scenario, useScenarios } from './scenarios/use_scenarios.ts';
import { ShowSwitch } from './show_switch.tsx';
import { StaleList } from './stale_list.tsx';
import { ToolStrip } from './tools/tool_strip.tsx';
import type { Tool } from './tools/tools.ts';
import { usePlanKeys } from './tools/use_plan_keys.ts';
import { useComparison } from './use_comparison.ts';
import { useGateStates, useGates, useMapGates } from './use_gates.ts';
import { useHomeWalks } from './use_home_walks.ts';
import { useMapHand } from './use_map_hand.ts';
import { useMapThings } from './use_map_things.ts';
import { usePlanGround } from './use_plan_ground.ts';
import { usePlanQuestion, usePlanStations } from './use_plan_question.ts';
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
const NO_EDITS: readonly never[] = [];
const NO_SCENARIOS: readonly Scenario[] = [];

/** The plan of one place: the map with a hand on it, and beside it what follows from every move. */
export function PlanOfPlace(props: PlanOfPlaceProps) {
  const { place, places, profiles, moments, view, change, theme, onGroundChanged } = props;
  const line = useLine();
  const { words, name } = useSpeech();
  const isNarrow = useMedia('(max-width: 760px)');
  const live = useLive(line, place.code, place.cursor);
  useEffect(() => {
    if (live.groundRevision > 0) onGroundChanged();
  }, [live.groundRevision, onGroundChanged]);

  // What is asked.
  const category = categoryAtFirst(place.stationCategories, view.category);
  const question = usePlanQuestion(category?.code ?? '', profiles, view);
  const planStations = usePlanStations(live.stations);
  const regions = useRegions(line.client, place.code, place.groundDigest, live.connection);
  const gates = useGates(place.code);

  // The draft, and the scenario that it came from.
  const scenarios = useScenarios(place.code, 0);
  const [opened, setOpened] = useState<Scenario | null>(null);
  const draft = useDraft(view, change, opened?.edits ?? null);
  const { history, dispatch } = draft;
  const scenario = useOpenedScenario({
    scenarios,
    named: view.scenario,
    editsInAddress: view.edits,
    edits: draft.edits,
    dispatch,
    change,
    opened,
    setOpened,
  });

  // Scenarios side by side: the map shows one of them, or the present, in place of the draft.
  const isComparing = view.panel === 'scenarios';
  const compared = useMemo(
    () => view.compared.flatMap((id) => scenarios.list?.find((other) => other.id === id) ?? []),
    [view.compared, scenarios.list],
  );
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = isComparing ? (compared.find(({ id }) => id === shownId) ?? null) : null;
  const edits = isComparing ? (shown?.edits ?? NO_EDITS) : draft.edits;

  // The worker that computes, told of every question and edit.
  const address = usePlanGround(place.code, place.groundDigest);
  const [engine, plan] = usePlanEngine(address.networkUrl, address.groundUrl);
  const { stores } = plan;
  const isReady = stores !== null && live.stationsLoaded && question !== null;
  const latestEdits = useRef(edits);
  const asked = useMemo(() => (isReady ? { question, planStations } : null), [isReady, question, planStations]);
  useEffect(() => {
    if (engine && asked?.question) engine.ask(asked.question, asked.planStations, latestEdits.current);
  }, [engine, asked]);
  useEffect(() => {
    const isOther = latestEdits.current !== edits;
    latestEdits.current = edits;
    if (isOther) engine?.setEdits(edits);
  }, [engine, edits]);
  const comparison = useComparison(engine, isComparing ? compared : NO_SCENARIOS, asked);

  // What was chosen on the map.
  const { chosen } = view;
  const categoryCodes = useMemo(() => place.stationCategories.map(({ code }) => code), [place.stationCategories]);
  const walks = useHomeWalks(engine, chosen?.kind === 'home' ? chosen.home : null, categoryCodes, plan.picture);
  const gateStates = useGateStates(stores, plan.gates);
  const mapGates = useMapGates(gates, gateStates);
  const things = useMapThings({
    categories: place.stationCategories,
    category: category?.code ?? '',
    stations: live.stations,
    edits,
    question,
    circle: view.circle,
    walks,
    isMovable: !isComparing,
  });
  const everyEdit = useMemo(() => history.steps.flatMap((step) => step.edits), [history.steps]);
  const thingName = useThingNames({
    stations: live.stations,
    gates,
    categories: place.stationCategories,
    edits: everyEdit,
  });

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
      if (next !== 'select' && view.show === 'present') change({ show: 'difference' }, 'replace');
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
  const showCompared = useCallback(
    (at: number) => {
      if (view.panel === 'scenarios') setShownId(at === 0 ? null : (view.compared[at - 1] ?? null));
    },
    [view.panel, view.compared],
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

  const trouble: Trouble | null = category
    ? (address.trouble ?? (plan.problem && { kind: 'broken', problem: plan.problem }))
    : { kind: 'noCategory' };
  const { figures } = plan;
  const padding = useMemo(
    () =>
      isNarrow
        ? { top: 56, right: 24, bottom: 0.36 * window.innerHeight + HISTORY_PX + 6, left: 64 }
        : { top: 64, right: 32, bottom: HISTORY_PX, left: 72 },
    [isNarrow],
  );

  const head = (
    <>
      <ScenarioHead
        state={scenario}
        scenarios={scenarios}
        changes={draft.edits.length}
        onEffect={() => setEffectAsked(true)}
      />
      {category && (
        <Question
          categories={place.stationCategories}
          profiles={profiles}
          moments={moments}
          category={category}
          view={view}
          onAsk={change}
        />
      )}
    </>
  );
  const panel = trouble ? (
    <PlanTrouble trouble={trouble} />
  ) : (
    <PlanPanel panel={view.panel} onPanel={(next) => change({ panel: next }, 'replace')} head={head}>
      {isComparing ? (
        <CompareTable
          list={scenarios.list ?? NO_SCENARIOS}
          compared={view.compared}
          figures={comparison}
          shown={shown?.id ?? null}
          onCompared={(ids) => change({ compared: ids }, 'replace')}
          onShow={showCompared}
        />
      ) : (
        <>
          <StaleList stale={plan.stale} />
          {figures ? (
            <>
              <Balance figures={figures} minutes={view.minutes} />
              <Histogram figures={figures} minutes={view.minutes} />
              <MoreFigures
                figures={figures}
                circle={view.circle}
                onCircle={(circle) => change({ circle }, 'replace')}
              />
              <ChangedRegions
                figures={figures}
                levels={place.levels}
                level={view.level}
                onLevel={(level) => change({ level }, 'replace')}
                regions={regions}
                onChoose={chooseRegion}
              />
            </>
          ) : (
            <div className="plan__panel--waiting" role="status" aria-label={words.plan.states.loading}>
              <div className="skeleton" style={{ height: '5rem' }} />
              <div className="skeleton" style={{ height: '11rem' }} />
              <div className="skeleton" style={{ height: '7rem' }} />
            </div>
          )}
        </>
      )}
    </PlanPanel>
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
    >
      <PlanBar
        place={place}
        places={places}
        view={view}
        connection={live.connection}
        change={change}
        isShareable={fitsAddress(draft.edits)}
      />
      <div className="plan__stage">
        <PlanMap
          ref={map}
          place={place}
          theme={theme}
          view={view}
          stores={stores}
          regions={regions}
          present={things.present}
          draft={things.draft}
          gates={mapGates}
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
        <ShowSwitch show={view.show} isNarrow={isNarrow} onChange={(show) => change({ show }, 'replace')} />
        <PlanLegend show={view.show} minutes={view.minutes} hasGates={(view.camera?.zoom ?? 0) >= GATES_ZOOM} />
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
          {!fitsAddress(draft.edits) && <p className="plan__news">{words.plan.scenario.tooLong}</p>}
          <HistoryLine history={history} dispatch={dispatch} thingName={thingName} />
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
