import { createRoot } from 'react-dom/client';
import type { Position, Street } from '../../../geodata/place.ts';
import { compileNetwork } from '../../../geodata/reach/network/compile_network.ts';
import { StreetNetwork } from '../../../geodata/reach/network/network.ts';
import { UNREACHED } from '../../../geodata/reach/search/walking_costs.ts';
import { CameraGroup } from '../../map/camera_group.ts';
import { HomeMarks } from '../../map/homes/home_marks.ts';
import { MapStage } from '../../map/map_stage.tsx';
import type { MapStageHandle, MapStageProps, MapStation } from '../../map/map_stage_props.ts';
import { type EndTimes, StreetTimes } from '../../map/street_times/street_times.ts';

/**
 * The map without server and screen, on two straight streets of about a kilometre, so that tests know to the pixel what
 * must be where. `window.plan` is what they hold it by.
 */
const WEST = 101.19;
const LATITUDE = 38.9;
const EAST = 101.2015;
const NORTH = LATITUDE + 0.002;

function street(id: string, latitude: number, firstNode: number): Street {
  const line: Position[] = [
    [WEST, latitude],
    [EAST, latitude],
  ];
  const way = {
    kind: 'residential',
    name: null,
    walk: 'yes',
    oneWayOnFoot: false,
    bridge: false,
    tunnel: false,
  } as const;
  return { ...way, id, layer: 0, compoundId: null, line, nodes: [firstNode, firstNode + 1] };
}

const network = StreetNetwork.from(
  compileNetwork({ streets: [street('south', LATITUDE, 1), street('north', NORTH, 3)], gates: [] }),
);
const MINUTE = 60_000;
/** Twenty minutes from end to end. */
const costs = new Uint32Array(network.groundEdgeCount).fill(20 * MINUTE);
const times = new StreetTimes(network, { aheadMs: costs, backMs: costs });
const marks = new HomeMarks(
  Float64Array.from([WEST + 0.002, LATITUDE - 0.001, WEST + 0.004, LATITUDE - 0.001]),
  Uint32Array.from([40, 40]),
);

const station: MapStation = {
  code: 'one',
  categoryCode: 'elderly_canteen',
  symbol: 'elderly_canteen',
  name: { zh: '示例食堂', en: 'Sample canteen' },
  position: [WEST + 0.006, LATITUDE - 0.002],
  status: 'open',
  movable: true,
};

const log: unknown[] = [];
const nothing: readonly never[] = [];
const cameras = new CameraGroup();
const handles: (MapStageHandle | null)[] = [null, null];

const atFirst: MapStageProps = {
  // Its tiles lie elsewhere, so none are asked for.
  ground: {
    code: '990101',
    name: { zh: '示例', en: null },
    bounds: [10, 10, 10.01, 10.01],
    groundDigest: 'none',
    attribution: '',
  },
  language: 'zh',
  theme: 'dark',
  view: { longitude: (WEST + EAST) / 2, latitude: LATITUDE, zoom: 15.5 },
  regions: nothing,
  stations: [station],
  serviceAreas: nothing,
  gaps: nothing,
  heat: null,
  liveCases: nothing,
  shown: { grids: false, stations: true, heat: false, serviceAreas: false, gaps: false },
  selected: null,
  streets: { times, look: 'draft', limitsMs: [5 * MINUTE, 10 * MINUTE, 15 * MINUTE] },
  reducedMotion: true,
  onSelect: (selection) => log.push({ selected: selection }),
  onStationDrag: (drag) => log.push(drag),
  onDrawn: (drawn) => log.push(drawn),
  onToolCancel: () => log.push('tool cancelled'),
};

let props = atFirst;
const SIDES = ['left', 'right'];
let stages = 1;
const root = createRoot(document.getElementById('root')!);

function render(): void {
  root.render(
    SIDES.slice(0, stages).map((side, i) => (
      <div key={side}>
        <MapStage
          {...props}
          cameras={cameras}
          ref={(handle) => {
            handles[i] = handle;
          }}
        />
      </div>
    )),
  );
}

/** Minutes at the western and eastern end of the southern and the northern street; null for never. */
type Minutes = readonly (readonly [west: number | null, east: number | null])[];

const { nodeX, nodeY, edgeFrom, edgeTo } = network.columns;
const edges = Uint32Array.from([0, 1].sort((a, b) => nodeY[edgeFrom[a]!]! - nodeY[edgeFrom[b]!]!));
const runsEast = (edge: number) => nodeX[edgeFrom[edge]!]! < nodeX[edgeTo[edge]!]!;
const ms = (minutes: number | null) => (minutes === null ? UNREACHED : minutes * MINUTE);

function endTimes(minutes: Minutes): EndTimes {
  const ends = minutes.map(([west, east], i) => (runsEast(edges[i]!) ? [west, east] : [east, west]));
  return { fromMs: Uint32Array.from(ends, ([from]) => ms(from!)), toMs: Uint32Array.from(ends, ([, to]) => ms(to!)) };
}

const plan = {
  times,
  marks,
  log,
  handles,
  show: (which: 'draft' | 'present', minutes: Minutes) => times.update({ edges, [which]: endTimes(minutes) }),
  /** Cuts the southern street where a station stands, a fraction from the west, in the draft. */
  cutSouth: (fraction: number) => {
    const edge = edges[0]!;
    const cut = runsEast(edge) ? fraction : 1 - fraction;
    const never = Uint32Array.from([UNREACHED, UNREACHED]);
    times.update({
      edges: null,
      pieces: {
        edges: Uint32Array.from([edge, edge]),
        from: Float64Array.from([0, cut]),
        to: Float64Array.from([cut, 1]),
        draft: { fromMs: Uint32Array.from([UNREACHED, 0]), toMs: Uint32Array.from([0, UNREACHED]) },
        present: { fromMs: never, toMs: never },
      },
    });
  },
  /** Where a fraction from the west of the southern (0) or northern (1) street lies. */
  along: (which: number, fraction: number): Position => [
    WEST + (EAST - WEST) * fraction,
    which === 0 ? LATITUDE : NORTH,
  ],
  set: (change: Partial<MapStageProps>, howMany = stages) => {
    props = { ...props, ...change };
    stages = howMany;
    render();
  },
};

export type Plan = typeof plan;
declare global {
  interface Window {
    plan: Plan;
  }
}
window.plan = plan;
render();
