import '../../parts/tokens.css';
import '../../parts/base.css';
import '../../parts/controls.css';
import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Coverage } from '../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../geodata/coverage/coverage_edit.ts';
import { wavyGrid } from '../../../geodata/coverage/testing/wavy_grid.ts';
import type { Position } from '../../../geodata/place.ts';
import { Problem } from '../../../geodata/problem.ts';
import { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import type { MapStageHandle } from '../../map/map_stage_props.ts';
import { RedrawMap } from '../../screens/redraw/map/redraw_map.tsx';
import {
  type GridLook,
  type GridLooks,
  NOTHING_SELECTED,
  type Planner,
  type RedrawMapProps,
  type RedrawSelection,
} from '../../screens/redraw/map/redraw_map_props.ts';
import { FIRST_TOOLS, type ToolState } from '../../screens/redraw/tools/tool_state.ts';
import { ToolStrip } from '../../screens/redraw/tools/tool_strip.tsx';
import { useRedrawKeys } from '../../screens/redraw/tools/use_redraw_keys.ts';

/**
 * The map of a draft without server and screen: a chessboard of wavering faces, of two by two faces a grid, so that tests know
 * what must be where. `window.redraw` is what they hold it by; `?columns=…&between=…` asks for another size.
 */
const asked = new URLSearchParams(location.search);
const number = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise);
const SIDE = 36_000;
const size = {
  columns: number('columns', 6),
  rows: number('rows', 4),
  between: number('between', 3),
  ownerSide: number('ownerSide', 2),
  side: number('side', SIDE),
};
const { faces, owners } = wavyGrid(size, 7);
const replica = new RedrawReplica(Coverage.of(faces, owners));
const { coverage } = replica;
const { lattice } = coverage;
const [west, south] = lattice.position(0, 0);
const [east, north] = lattice.position(lattice.width, lattice.height);

/** Every face has 90 households: four of them are within the limits of 300 to 400. */
const looks: GridLooks = {
  lookOf: (owner): GridLook | null => {
    if (!coverage.hasOwner(owner)) return null;
    const households = 90 * coverage.faceCountOf(owner);
    const name = { zh: `网格 ${owner}`, en: `Grid ${owner}` };
    return { households, name, state: households < 300 ? 'under' : households > 400 ? 'over' : 'within' };
  },
  subscribe: (listener) => replica.subscribe(({ owners: changed }) => listener(changed)),
};

/** Two streets: one along the middle of the second column of faces, one across the lower row a third of the way up. */
const lines: Position[][] = [
  [lattice.position(1.5 * size.side, -500), lattice.position(1.5 * size.side, lattice.height + 500)],
  [lattice.position(-500, 0.4 * size.side), lattice.position(lattice.width + 500, 0.4 * size.side)],
];
const guides = {
  columns: {
    start: Int32Array.from([0, 2, 4]),
    x: Int32Array.from(lines.flat(), ([longitude]) => lattice.x(longitude)),
    y: Int32Array.from(lines.flat(), ([, latitude]) => lattice.y(latitude)),
    kind: Int32Array.from([0, 0]),
  },
  kinds: [{ kind: 'residential', isHard: false, strength: 0.5 }],
};

interface LoggedAct {
  readonly title: string;
  readonly acts: readonly Act[];
}

const log: LoggedAct[] = [];
const held: { map: MapStageHandle | null; selection: RedrawSelection; tools: ToolState } = {
  map: null,
  selection: NOTHING_SELECTED,
  tools: FIRST_TOOLS,
};
let setTools: (change: Partial<ToolState>) => void = () => {};
let setSelection: (selection: RedrawSelection) => void = () => {};
let setExtra: (extra: Partial<RedrawMapProps>) => void = () => {};

const onEdit: RedrawMapProps['onEdit'] = (acts, title, id) => {
  try {
    replica.make(acts, { title, id });
  } catch (cause) {
    if (cause instanceof Problem) return cause;
    throw cause;
  }
  log.push({ title, acts });
  return null;
};

const ground: RedrawMapProps['ground'] = {
  code: '990101',
  name: { zh: '示例', en: null },
  bounds: [west, south, east, north],
  groundDigest: 'none',
  attribution: '',
};

function Harness() {
  const [tools, keepTools] = useState<ToolState>(FIRST_TOOLS);
  const [selection, keepSelection] = useState<RedrawSelection>(NOTHING_SELECTED);
  const [extra, keepExtra] = useState<Partial<RedrawMapProps>>({});
  const [change] = useState(() => (part: Partial<ToolState>) => keepTools((before) => ({ ...before, ...part })));
  setTools = change;
  setSelection = keepSelection;
  setExtra = (part) => keepExtra((before) => ({ ...before, ...part }));
  held.tools = tools;
  held.selection = selection;
  useRedrawKeys(tools, (wish) => {
    if (wish.kind === 'tool') change({ tool: wish.tool });
    else if (wish.kind === 'change') change(wish.change);
    else if (wish.kind === 'undo') replica.undo();
    else if (wish.kind === 'redo') replica.redo();
  });
  return (
    <>
      <RedrawMap
        ground={ground}
        theme="dark"
        drawn={replica}
        looks={looks}
        guides={guides}
        tools={tools}
        onTools={change}
        selection={selection}
        onSelection={keepSelection}
        onEdit={onEdit}
        ref={(handle) => {
          held.map = handle;
        }}
        {...extra}
      />
      <div style={{ position: 'absolute', top: 12, left: 12, zIndex: 3 }}>
        <ToolStrip tools={tools} onTools={change} targetName={null} />
      </div>
    </>
  );
}

const redraw = {
  replica,
  log,
  held,
  // At once: the next pointer of a test must find the tool in the hand, however slow the machine.
  setTools: (change: Partial<ToolState>) => flushSync(() => setTools(change)),
  select: (selection: Partial<RedrawSelection>) => flushSync(() => setSelection({ ...NOTHING_SELECTED, ...selection })),
  setPlanners: (planners: readonly Planner[]) => setExtra({ planners }),
  /** As it was when the page was opened, by taking back whatever was made. */
  reset: async () => {
    flushSync(() => {
      setTools(FIRST_TOOLS);
      setSelection(NOTHING_SELECTED);
      setExtra({ planners: [] });
    });
    while (replica.undoStep.can) replica.undo();
    log.length = 0;
    await held.map!.fitBounds([west, south, east, north], { milliseconds: 0 });
  },
  /** Pixel of a place counted in faces from the south-western corner. */
  at: (column: number, row: number) =>
    held.map!.project(lattice.position(Math.round(column * size.side), Math.round(row * size.side))),
  /** Pixel of the vertex nearest to such a place. */
  vertexAt: (column: number, row: number) => {
    const vertex = coverage.nearestVertex(Math.round(column * size.side), Math.round(row * size.side), size.side);
    const { x, y } = held.map!.project(lattice.position(coverage.vertexX[vertex]!, coverage.vertexY[vertex]!));
    return {
      x,
      y,
      key: coverage.vertexKey(vertex),
      latticeX: coverage.vertexX[vertex]!,
      latticeY: coverage.vertexY[vertex]!,
    };
  },
  ownerAt: (column: number, row: number) =>
    coverage.faceOwner[coverage.faceAtLattice(Math.round(column * size.side), Math.round(row * size.side))]!,
};

export type RedrawHarness = typeof redraw;
declare global {
  interface Window {
    redraw: RedrawHarness;
  }
}
window.redraw = redraw;
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Harness />
  </StrictMode>,
);
