import { useCallback, useEffect, useRef, useState } from 'react';
import type { Drawn, Selection, StationDrag } from '../../map/map_stage_props.ts';
import type { PlanEngine } from '../../reach/plan_engine.ts';
import { nextLinkId, nextStationCode, roundPosition } from './draft/draft_edits.ts';
import type { Draft } from './draft/use_draft.ts';
import type { Tool } from './tools/tools.ts';
import type { GateNow } from './use_gates.ts';
import type { PlanChosen } from './view/plan_view.ts';
import type { ChangePlanView } from './view/use_plan_view.ts';

interface MapHandInput {
  readonly engine: PlanEngine | null;
  readonly draft: Draft;
  readonly category: string;
  readonly gateStates: ReadonlyMap<string, GateNow>;
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  readonly setRegion: (code: string | null) => void;
  readonly change: ChangePlanView;
  /** True while saved scenarios show, which no hand changes. */
  readonly isComparing: boolean;
}

/** What a hand on the map does to the draft: drags, draws, turns and chooses. */
export function useMapHand(input: MapHandInput) {
  const { engine, draft, category, gateStates, tool, setTool, setRegion, change, isComparing } = input;
  const { edits, dispatch } = draft;
  const isByKey = useLastHand();
  const [isMoving, setMoving] = useState(false);

  const onStationDrag = useCallback(
    ({ code, position, phase }: StationDrag) => {
      if (phase === 'start') return;
      setMoving(phase === 'move');
      if (phase === 'cancel') return engine?.setEdits(edits);
      const at = roundPosition(position);
      if (phase === 'move') return engine?.drag(code, at);
      // One push of an arrow key is a drag from start to end: those of one station in a row are one step.
      const joins = isByKey.current ? { joins: `keys ${code}` } : {};
      dispatch({ type: 'edit', edit: { kind: 'move_station', code, position: at }, ...joins });
    },
    [engine, edits, dispatch, isByKey],
  );

  const onDrawn = useCallback(
    (drawn: Drawn) => {
      if (drawn.tool === 'add_station') {
        const code = nextStationCode(edits);
        const position = roundPosition(drawn.position);
        dispatch({ type: 'edit', edit: { kind: 'add_station', code, category, position } });
        change({ chosen: { kind: 'station', code } });
      } else if (drawn.tool === 'link') {
        const id = nextLinkId(edits);
        const [from, to] = [roundPosition(drawn.from), roundPosition(drawn.to)];
        dispatch({ type: 'edit', edit: { kind: 'add_link', id, from, to } });
        change({ chosen: { kind: 'link', id } });
      }
      setTool('select');
    },
    [edits, dispatch, category, change, setTool],
  );

  const onSelect = useCallback(
    (selection: Selection | null) => {
      setRegion(null);
      const chosen = chosenOf(selection);
      if (tool === 'gate' && !isComparing && chosen?.kind === 'gate') {
        const now = gateStates.get(chosen.id);
        if (now && now.draft !== now.present) dispatch({ type: 'reset', thing: chosen });
        else if (now) {
          const kind = now.draft === 'open' ? 'close_gate' : 'open_gate';
          dispatch({ type: 'edit', edit: { kind, gate: chosen.id } });
        }
      }
      change({ chosen });
    },
    [tool, isComparing, gateStates, dispatch, change, setRegion],
  );

  const onToolCancel = useCallback(() => setTool('select'), [setTool]);
  return { isMoving, onStationDrag, onDrawn, onSelect, onToolCancel };
}

/** What can be chosen in a plan; a region is ground to click beside things. */
function chosenOf(selection: Selection | null): PlanChosen | null {
  if (selection === null || selection.kind === 'region' || selection.kind === 'gap' || selection.kind === 'hotspot')
    return null;
  if (selection.kind !== 'home') return selection;
  return selection.home === undefined ? null : { kind: 'home', home: selection.home };
}

/** Whether the last thing that a person touched was a key. */
function useLastHand() {
  const isByKey = useRef(false);
  useEffect(() => {
    const ended = new AbortController();
    const options = { capture: true, signal: ended.signal };
    window.addEventListener(
      'keydown',
      () => {
        isByKey.current = true;
      },
      options,
    );
    window.addEventListener(
      'pointerdown',
      () => {
        isByKey.current = false;
      },
      options,
    );
    return () => ended.abort();
  }, []);
  return isByKey;
}
