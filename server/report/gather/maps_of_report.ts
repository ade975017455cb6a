import type { MultiPolygon, Polygon } from 'geojson';
import type { Pool } from 'pg';
import { boundsOf } from '../../../geodata/coordinates/bounds.ts';
import { pointInPolygon } from '../../../geodata/formats/shapes/point_in_ring.ts';
import { ringsOf } from '../../sheets/draw_ground.ts';
import { streetWidth } from '../../sheets/map_style.ts';
import { readGround } from '../../sheets/read_ground.ts';
import { type CategoryCoverage, notReached, type ReportGap, type ReportMap } from '../review_report.ts';
import type { AreaOfReport } from './area_of_report.ts';

/** So many of the worst parts have a sheet of their own. */
const WORST = 3;
/** Share of an area's extent that is shown around it. */
const MARGIN = 0.2;
const WORDS = { gaps: { zh: '覆盖盲区', en: 'coverage gaps' } } as const;

/** The whole area with the gaps of the focus, then the parts that it leaves most people out in. */
export async function mapsOfReport(
  pool: Pool,
  jurisdiction: string,
  { area, parts }: AreaOfReport,
  focus: CategoryCoverage | undefined,
  gaps: readonly ReportGap[],
): Promise<ReportMap[]> {
  const worst = parts
    .flatMap((part) => {
      const figure = focus?.parts[part.code]?.residents;
      return figure === undefined || notReached(figure) === 0 ? [] : [{ part, left: notReached(figure) }];
    })
    .sort((a, b) => b.left - a.left)
    .slice(0, parts.length < 2 ? 0 : WORST)
    .map(({ part }) => part);
  const sheets = [area, ...worst];
  return Promise.all(
    sheets.map(async ({ name, outline }): Promise<ReportMap> => {
      const [west, south, east, north] = boundsOf(ringsOf(outline).flat())!;
      const [dx, dy] = [MARGIN * (east - west), MARGIN * (north - south)];
      const { ground, stations } = await readGround(pool, jurisdiction, [west - dx, south - dy, east + dx, north + dy]);
      const what = focus?.name ?? { zh: '', en: '' };
      return {
        title: {
          zh: `${name.zh}：${what.zh}${WORDS.gaps.zh}`,
          en: `${name.en ?? name.zh}: ${WORDS.gaps.en}, ${(what.en ?? what.zh).toLowerCase()}`,
        },
        outline,
        areas: parts,
        // At the scale of a street single buildings and walls would be dust, and most of the file.
        ground: { ...ground, ...coarse(ground), buildings: [], compounds: [] },
        stations: stations.filter(({ category }) => category === focus?.code),
        gaps: gaps.filter((gap) => reaches(gap, outline)),
      };
    }),
  );
}

/** Whether any of a gap lies in an area. */
function reaches({ outline: gap, position }: ReportGap, outline: Polygon | MultiPolygon): boolean {
  return (
    isIn(outline, position) ||
    ringsOf(gap)
      .flat()
      .some(([x, y]) => isIn(outline, [x!, y!]))
  );
}

function isIn(outline: Polygon | MultiPolygon, position: ReportGap['position']): boolean {
  const parts = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return parts.some((coordinates) => pointInPolygon([...position], { type: 'Polygon', coordinates }));
}

function coarse({ barriers, streets }: ReportMap['ground']): Pick<ReportMap['ground'], 'barriers' | 'streets'> {
  return {
    barriers: barriers.filter(({ kind }) => kind !== 'wall' && kind !== 'fence'),
    streets: streets.filter(({ kind }) => streetWidth(kind, 1) !== null && kind !== 'service'),
  };
}
