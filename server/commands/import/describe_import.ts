import type { PlaceSummary } from '../../../geodata/formats/place_input.ts';
import { describeRowProblem, type RowProblem } from '../../../geodata/formats/row_problem.ts';
import type { Place } from '../../../geodata/place.ts';

/** Problems shown one by one; beyond that their number says enough. */
const SHOWN = 20;

/** Every row that could not be used: file, line, field, value, reason. */
export function describeProblems(problems: readonly RowProblem[]): string {
  const lines = problems
    .slice(0, SHOWN)
    .map((problem) => `  ${describeRowProblem(problem, 'zh')} / ${problem.reason.en}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`  …… 另有 ${more} 处 / and ${more} more`);
  return [`\n${problems.length} 处不能使用 / cannot be used:`, ...lines].join('\n');
}

/** What came in, and what a person must know of it, for the terminal. */
export function describeImport(place: Place, summary: PlaceSummary): string {
  const { code, name } = place.jurisdiction;
  const count = (value: number) => value.toLocaleString('en');
  const rows: [string, number][] = [
    ['OSM nodes', summary.osm.nodes],
    ['walking edges', summary.osm.walkingGraph.edges],
    ['街道 streets', place.streets.length],
    ['建筑 buildings', place.buildings.length],
    ['单元 entrances', place.entrances.length],
    ['户 households', summary.households],
    ['人 residents', summary.residents],
    ['站点 stations', summary.stations],
    ...place.jurisdiction.levels.map(({ level, name }, at): [string, number] => [
      `${name.zh} level ${level}`,
      summary.regions[at] ?? 0,
    ]),
  ];
  return [
    `${code} ${name.zh}`,
    ...rows.map(([what, value]) => `  ${what}  ${count(value)}`),
    ...[...summary.notes, ...summary.suspicions].map(({ zh, en }) => `  ! ${zh} / ${en}`),
  ].join('\n');
}
