import fc from 'fast-check';
import { EDGE, NODE, StreetNetwork } from '../network/network.ts';
import { allocateNetwork } from '../network/network_layout.ts';
import { writeHalves } from './write_halves.ts';

const NODES = 9;
const ZONES = 2;
const ACCESS = ['yes', 'private', 'no'] as const;
const node = fc.integer({ min: 0, max: NODES - 1 });
const flags = fc.constantFrom(0, 0, EDGE.oneWay, EDGE.steps, EDGE.noWheelchair, EDGE.steps | EDGE.oneWay);

const groundEdge = fc.record({
  from: node,
  to: node,
  lengthMm: fc.constantFrom(0, 0, 1, 999, 40_000, 120_000),
  flags,
  zone: fc.integer({ min: -1, max: ZONES - 1 }),
  enterFrom: node,
  enterTo: node,
  effort: fc.tuple(fc.constantFrom(0, 7, 50_000), fc.constantFrom(0, 9, 90_000)),
});
const link = fc.record({
  from: node,
  to: node,
  gate: fc.integer({ min: -1, max: 2 }),
  flags: fc.constantFrom(0, EDGE.oneWay, EDGE.oneWay | EDGE.enter),
});

/**
 * Small networks made straight as columns, so wilder than any streets: loops, repeats, zero lengths and zero-length rings,
 * one-way ways and steps, signals, slopes, zones whose enter copies stand anywhere, links with and without gates, islands.
 */
export function randomNetwork(): fc.Arbitrary<StreetNetwork> {
  return fc
    .record({
      edges: fc.array(groundEdge, { minLength: 1, maxLength: 12 }),
      links: fc.array(link, { maxLength: 6 }),
      signals: fc.uniqueArray(node, { maxLength: 3 }),
      access: fc.tuple(fc.constantFrom(...ACCESS), fc.constantFrom(...ACCESS), fc.constantFrom(...ACCESS)),
      hasHeights: fc.boolean(),
    })
    .map(makeNetwork);
}

interface Draft {
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly lengthMm: number;
    readonly flags: number;
    readonly zone: number;
    readonly enterFrom: number;
    readonly enterTo: number;
    readonly effort: readonly [number, number];
  }[];
  readonly links: readonly {
    readonly from: number;
    readonly to: number;
    readonly gate: number;
    readonly flags: number;
  }[];
  readonly signals: readonly number[];
  readonly access: readonly (typeof ACCESS)[number][];
  readonly hasHeights: boolean;
}

function makeNetwork({ edges, links, signals, access, hasHeights }: Draft): StreetNetwork {
  const zones = Array.from({ length: ZONES }, (_, zone) => `zone/${zone}`);
  const gates = access.map((each, gate) => ({
    id: `gate/${gate}`,
    node: gate,
    access: each,
    openingHours: null,
    compoundId: null,
  }));
  const inner = [...edges.keys()].filter((edge) => edges[edge]!.zone !== -1);
  const rows = [
    ...edges.map((edge) => ({ ...edge, gate: -1 })),
    ...inner.map((edge) => ({ ...edges[edge]!, from: edges[edge]!.enterFrom, to: edges[edge]!.enterTo })),
    ...links.map((each) => ({ ...each, lengthMm: 0, zone: -1, effort: [0, 0] as const })),
  ];
  const text = new TextEncoder().encode(JSON.stringify({ zones, gates }));
  const { data, columns } = allocateNetwork({
    nodes: NODES,
    edges: rows.length,
    groundEdges: edges.length,
    enterEdges: inner.length,
    points: 0,
    effortHalves: hasHeights ? 2 * rows.length : 0,
    textBytes: text.length,
  });
  columns.text.set(text);
  columns.enterOf.set(inner);
  columns.linkGate.set(links.map(({ gate }) => gate));
  for (const each of signals) columns.nodeFlags[each] = NODE.signal;
  for (let at = 0; at < NODES; at++) {
    columns.nodeX[at] = 1_187_000_000 + 1000 * (at % 3);
    columns.nodeY[at] = 320_000_000 + 1000 * Math.floor(at / 3);
  }
  rows.forEach((row, edge) => {
    columns.edgeFrom[edge] = row.from;
    columns.edgeTo[edge] = row.to;
    columns.edgeLengthMm[edge] = row.lengthMm;
    columns.edgeFlags[edge] = row.flags;
    columns.edgeZone[edge] = row.zone;
    if (hasHeights) columns.effortMm.set(row.effort, 2 * edge);
  });
  writeHalves(columns);
  return StreetNetwork.from(data);
}
