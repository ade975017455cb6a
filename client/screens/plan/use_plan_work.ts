import { useEffect, useMemo, useRef, useState } from 'react';
import { useLine } from '../../live/line_context.ts';
import { usePlanEngine } from '../../reach/use_plan_engine.ts';
import { categoryAtFirst } from '../data/category_at_first.ts';
import { useLive } from '../data/use_live.ts';
import type { Place, WalkingProfile } from '../data/use_places.ts';
import { useRegions } from '../data/use_regions.ts';
import { useDraft } from './draft/use_draft.ts';
import { useThingNames } from './plan_names.ts';
import { useOpenedScenario } from './scenarios/use_opened_scenario.ts';
import { type Scenario, useScenarios } from './scenarios/use_scenarios.ts';
import { useComparison } from './use_comparison.ts';
import { useGateStates, useGates, useMapGates } from './use_gates.ts';
import { useHomeWalks } from './use_home_walks.ts';
import { useMapThings } from './use_map_things.ts';
import { usePlanGround } from './use_plan_ground.ts';
import { usePlanQuestion, usePlanStations } from './use_plan_question.ts';
import type { PlanView } from './view/plan_view.ts';
import type { ChangePlanView } from './view/use_plan_view.ts';

const NO_EDITS: readonly never[] = [];
const NO_SCENARIOS: readonly Scenario[] = [];

export interface PlanWorkInput {
  readonly place: Place;
  readonly profiles: readonly WalkingProfile[];
  readonly view: PlanView;
  readonly change: ChangePlanView;
  readonly onGroundChanged: () => void;
}

/** Everything that a plan rests on and that follows from it: present, question, draft, scenarios, and what the worker says. */
export function usePlanWork({ place, profiles, view, change, onGroundChanged }: PlanWorkInput) {
  const line = useLine();
  const live = useLive(line, place.code, place.cursor);
  useEffect(() => {
    if (live.groundRevision > 0) onGroundChanged();
  }, [live.groundRevision, onGroundChanged]);

  // What is asked.
  const category = categoryAtFirst(place.stationCategories, view.category);
  const question = usePlanQuestion(category?.code ?? '', profiles, view);
  const planStations = usePlanStations(live.stations);
  const regions = useRegions(line.client, place, live.connection);
  const gates = useGates(place.code);

  // The draft, and the scenario that it came from.
  const scenarios = useScenarios(place.code, live.scenarioRevision);
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
  return {
    live,
    category,
    regions,
    gates,
    scenarios,
    draft,
    scenario,
    isComparing,
    shown,
    setShownId,
    edits,
    address,
    engine,
    plan,
    comparison,
    walks,
    gateStates,
    mapGates,
    things,
    thingName,
  };
}

export type PlanWork = ReturnType<typeof usePlanWork>;
