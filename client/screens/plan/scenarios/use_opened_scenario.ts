import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import type { DraftAction } from '../draft/draft_history.ts';
import { writeEdits } from '../draft/edits_in_address.ts';
import type { OpenedScenario } from '../view/plan_view.ts';
import type { ChangePlanView } from '../view/use_plan_view.ts';
import type { Scenario, Scenarios } from './use_scenarios.ts';

/** What the planner is told about the last thing done with a scenario. */
export type ScenarioNote =
  | { readonly kind: 'saved' | 'removed'; readonly name: string }
  | { readonly kind: 'conflict'; readonly theirs: Scenario | null; readonly name: string }
  | { readonly kind: 'failed'; readonly sentence: { readonly zh: string; readonly en: string } | null };

export interface OpenedScenarioState {
  /** As it was opened or last saved; null for a draft that was never saved, or while it is on its way. */
  readonly opened: Scenario | null;
  /** True where the address names a scenario that is not there, or that somebody deleted since. */
  readonly isGone: boolean;
  readonly isChanged: boolean;
  readonly note: ScenarioNote | null;
  /** What somebody else saved over the opened one since; null where nobody did, or this planner keeps to theirs. */
  readonly newer: Scenario | null;
  /** Goes on with what is here, until the next save of somebody else. */
  readonly keepMine: () => void;
  readonly dismiss: () => void;
  readonly open: (scenario: Scenario | null) => void;
  /** Saves over the opened one; anew where that is gone. */
  readonly save: () => Promise<void>;
  readonly saveAs: (name: string) => Promise<void>;
  readonly rename: (name: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

interface OpenedScenarioInput {
  readonly scenarios: Scenarios;
  readonly named: OpenedScenario | null;
  /** The draft in the address: it goes before the scenario's own edits. */
  readonly editsInAddress: readonly PlanEdit[] | null;
  readonly edits: readonly PlanEdit[];
  readonly dispatch: Dispatch<DraftAction>;
  readonly change: ChangePlanView;
  readonly opened: Scenario | null;
  readonly setOpened: (scenario: Scenario | null) => void;
}

/** The scenario that the draft came from: opened by the address or by hand, saved, renamed, deleted, in conflict. */
export function useOpenedScenario(input: OpenedScenarioInput): OpenedScenarioState {
  const { scenarios, named, editsInAddress, edits, dispatch, change, opened, setOpened } = input;
  const [note, setNote] = useState<ScenarioNote | null>(null);
  const known = named && scenarios.list?.find(({ id }) => id === named.id);
  // One's own save is heard of before it is answered, and the list may be older than what was just saved.
  const [isBusy, setBusy] = useState(false);
  const [listed, setListed] = useState<string | null>(null);
  if (known && listed !== known.id) setListed(known.id);
  const wasThere = opened === null || listed === opened.id;
  const isGone = named !== null && scenarios.list !== null && !known && wasThere && !isBusy;
  const [kept, setKept] = useState<Scenario | null>(null);
  const isNewer = known && opened && known.id === opened.id && known.version > opened.version && !isBusy;
  const isKept = kept !== null && kept.id === known?.id && kept.version === known.version;

  // The address names one that was not opened by hand: open it as soon as it is known.
  const waits = useRef({ editsInAddress });
  useEffect(() => {
    if (!known || opened?.id === known.id) return;
    setOpened(known);
    if (waits.current.editsInAddress === null) dispatch({ type: 'begin', edits: known.edits });
    waits.current = { editsInAddress: null };
  }, [known, opened, setOpened, dispatch]);

  const take = useCallback(
    (scenario: Scenario | null) => {
      setOpened(scenario);
      setNote(null);
      change({ scenario: scenario && { id: scenario.id, version: scenario.version }, edits: null, chosen: null });
      dispatch({ type: 'begin', edits: scenario?.edits ?? [] });
    },
    [setOpened, change, dispatch],
  );
  const stored = useCallback(
    (scenario: Scenario, told: ScenarioNote) => {
      setOpened(scenario);
      setNote(told);
      change({ scenario: { id: scenario.id, version: scenario.version } }, 'replace');
    },
    [setOpened, change],
  );
  const store = useCallback(
    async (name: string, over: Scenario | null, list: readonly PlanEdit[]) => {
      setBusy(true);
      const outcome = await scenarios.save({
        ...(over && { id: over.id, version: over.version }),
        name,
        edits: list,
      });
      setBusy(false);
      if (outcome.kind === 'saved') return stored(outcome.scenario, { kind: 'saved', name: outcome.scenario.name });
      if (outcome.kind === 'changed') return setNote({ kind: 'conflict', theirs: null, name });
      setNote({ kind: 'failed', sentence: sentenceOf(outcome.error) });
    },
    [scenarios.save, stored],
  );
  const theirs = note?.kind === 'conflict' ? (scenarios.list?.find(({ id }) => id === opened?.id) ?? null) : null;
  const isTheirsNewer = theirs !== null && opened !== null && theirs.version !== opened.version;
  return {
    opened,
    isGone,
    isChanged: opened && !isGone ? writeEdits(opened.edits) !== writeEdits(edits) : edits.length > 0,
    note: note?.kind === 'conflict' ? { ...note, theirs: isTheirsNewer ? theirs : null } : note,
    newer: isNewer && !isKept ? known : null,
    keepMine: () => setKept(known ?? null),
    dismiss: useCallback(() => setNote(null), []),
    open: take,
    save: async () => {
      if (opened) await store(opened.name, isGone ? null : opened, edits);
    },
    saveAs: (name) => store(name, null, edits),
    // A new name for what is saved: the draft's changes since then stay unsaved.
    rename: async (name) => {
      if (opened) await store(name, opened, opened.edits);
    },
    remove: async () => {
      if (!opened) return;
      setBusy(true);
      const outcome = await scenarios.remove(opened);
      setBusy(false);
      if (outcome === 'changed') return setNote({ kind: 'conflict', theirs: null, name: opened.name });
      if (outcome === 'failed') return setNote({ kind: 'failed', sentence: null });
      setOpened(null);
      change({ scenario: null }, 'replace');
      setNote({ kind: 'removed', name: opened.name });
    },
  };
}

function sentenceOf(error: { readonly graphQLErrors: readonly { readonly extensions: object }[] } | null) {
  for (const { extensions } of error?.graphQLErrors ?? []) {
    const { zh, en } = extensions as { readonly zh?: unknown; readonly en?: unknown };
    if (typeof zh === 'string' && typeof en === 'string') return { zh, en };
  }
  return null;
}
