import type { PlaceRead } from '../../../geodata/formats/place_input.ts';
import { describeRowProblem, type RowProblem } from '../../../geodata/formats/row_problem.ts';

/** More than this nobody reads in a terminal. */
const PROBLEMS_SHOWN = 50;

/** Every row that could not be used: file, line, field, value and reason. */
export function problemLines(problems: readonly RowProblem[]): string[] {
  const lines = problems.slice(0, PROBLEMS_SHOWN).map((problem) => `  ✗ ${describeRowProblem(problem)}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`  … 另有 ${more} 处 / and ${more} more`);
  return lines.length > 0 ? [`无法使用 / cannot be used: ${problems.length}`, ...lines] : [];
}

/** What came in, and what a person must know of it. */
export function summaryLines({ place, summary }: PlaceRead): string[] {
  const { osm } = summary;
  const counts: readonly (readonly [string, number])[] = [
    ['OSM 节点 / OSM nodes', osm.nodes],
    ['OSM 道路 / OSM streets', osm.streets],
    ['步行网节点 / walking nodes', osm.walkingGraph.nodes],
    ['步行网边 / walking edges', osm.walkingGraph.edges],
    ['街道 / streets kept', place.streets.length],
    ['建筑 / buildings kept', place.buildings.length],
    ['大门 / gates', place.gates.length],
    ['小区 / compounds', place.compounds.length],
    ['单元 / entrances', place.entrances.length],
    [`户 / households${estimated(place.entrances)}`, summary.households],
    [`人 / residents${estimated(place.entrances)}`, summary.residents],
    ...place.jurisdiction.levels.map(
      ({ name }, index) => [`${name.zh} / ${name.en ?? name.zh}`, summary.regions[index] ?? 0] as const,
    ),
    ['站点 / stations', summary.stations],
  ];
  return [
    ...counts.map(([name, count]) => `  ${pad(name, 36)}${count.toLocaleString('en').padStart(12)}`),
    ...summary.notes.map(({ zh, en }) => `  • ${zh} / ${en}`),
    ...summary.suspicions.map(({ file, zh, en }) => `  ⚠ ${file}: ${zh} / ${en}`),
  ];
}

function estimated(entrances: PlaceRead['place']['entrances']): string {
  return entrances.some((entrance) => entrance.estimated) ? '（估算 estimated）' : '';
}

/** To a width of so many columns; a Chinese character takes two. */
function pad(text: string, columns: number): string {
  const taken = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - taken));
}
