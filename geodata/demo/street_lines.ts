import type { LocalName } from '../place.ts';
import type { Names } from './names.ts';
import type { EdgeFacts, Mesh } from './plan/mesh.ts';
import { distance } from './plane/point.ts';

/** A street as one run of nodes with the same facts throughout. */
export interface StreetRun {
  readonly facts: EdgeFacts;
  readonly nodes: readonly number[];
  readonly metres: number;
}

/** Joins the edges of the mesh into runs: as long as line, class, bridge and tunnel stay the same. */
export function runsOf(mesh: Mesh): StreetRun[] {
  const groups = new Map<string, { facts: EdgeFacts; next: Map<number, number[]> }>();
  const link = (next: Map<number, number[]>, a: number, b: number) => {
    const known = next.get(a);
    if (known) known.push(b);
    else next.set(a, [b]);
  };
  for (const { a, b, facts } of mesh.edges()) {
    const key = `${facts.line}/${facts.kind}/${facts.layer}`;
    const group = groups.get(key) ?? { facts, next: new Map<number, number[]>() };
    groups.set(key, group);
    link(group.next, a, b);
    link(group.next, b, a);
  }
  return [...groups.values()]
    .flatMap(({ facts, next }) =>
      walkAll(next).map((nodes) => ({
        facts,
        nodes,
        metres: nodes.slice(1).reduce((sum, n, i) => sum + distance(mesh.points[nodes[i]!]!, mesh.points[n]!), 0),
      })),
    )
    .sort((p, q) => p.facts.line - q.facts.line || p.nodes[0]! - q.nodes[0]!);
}

/** Covers a small graph with runs, each edge once; loose ends first, closed runs last. */
function walkAll(next: Map<number, number[]>): number[][] {
  const runs: number[][] = [];
  const take = (a: number, b: number) => {
    next.get(a)!.splice(next.get(a)!.indexOf(b), 1);
    next.get(b)!.splice(next.get(b)!.indexOf(a), 1);
  };
  const walk = (start: number) => {
    const run = [start];
    for (let here = start; next.get(here)!.length > 0; ) {
      const there = next.get(here)![0]!;
      take(here, there);
      run.push(there);
      here = there;
      if (there === start) break;
    }
    runs.push(run);
  };
  for (const [node, around] of next) if (around.length === 1) walk(node);
  for (const [node, around] of next) while (around.length > 0) walk(node);
  return runs;
}

const RANK = [
  'primary',
  'secondary',
  'tertiary',
  'residential',
  'unclassified',
  'living_street',
  'pedestrian',
  'footway',
  'track',
];

/** A name for every line that bears one, the longest first, so that the best known names go to them. */
export function nameLines(
  runs: readonly StreetRun[],
  mainNames: readonly (string | null)[],
  names: Names,
): Map<number, LocalName> {
  const lines = new Map<number, { kind: string; metres: number }>();
  for (const { facts, metres } of runs) {
    if (facts.kind === null) continue;
    const known = lines.get(facts.line);
    const kind = known && RANK.indexOf(known.kind) <= RANK.indexOf(facts.kind) ? known.kind : facts.kind;
    lines.set(facts.line, { kind, metres: metres + (known?.metres ?? 0) });
  }
  const byLength = [...lines].sort(([p, a], [q, b]) => b.metres - a.metres || p - q);
  const result = new Map<number, LocalName>();
  for (const [line, { kind, metres }] of byLength) {
    const main = mainNames[line];
    const name = main ? names.mainRoad(main, kind) : metres < 70 ? null : names.street(kind);
    if (name !== null) result.set(line, name);
  }
  return result;
}
