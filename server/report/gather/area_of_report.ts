import type { MultiPolygon, Polygon } from 'geojson';
import { Problem } from '../../../geodata/problem.ts';
import type { Context } from '../../context.ts';
import { placeOutline } from '../../generated/queries/place_outline.ts';
import { regionLevels } from '../../generated/queries/region_levels.ts';
import { regionShapes } from '../../generated/queries/region_shapes.ts';
import { regions } from '../../generated/queries/regions.ts';
import { localName } from '../../resolvers/local_name.ts';
import type { JurisdictionRow } from '../../rows.ts';
import { many, one } from '../../store/queryable.ts';
import type { ReportArea, ReviewReport } from '../review_report.ts';

/** What a report is about, and the parts that it compares: streets of a place, communities of a street, and so on. */
export interface AreaOfReport extends Pick<ReviewReport, 'area' | 'within' | 'partName' | 'parts'> {
  /** Level of the area; 0: the whole place. */
  readonly level: number;
  /** Names of the grids in it by their codes. */
  readonly gridNames: ReadonlyMap<string, ReturnType<typeof localName>>;
}

/** @throws Problem UNKNOWN_REGION */
export async function areaOfReport(
  { pool }: Pick<Context, 'pool'>,
  place: JurisdictionRow,
  region: string | null,
): Promise<AreaOfReport> {
  const jurisdiction = place.code;
  const [rows, levels] = await Promise.all([
    many(pool, regions, { jurisdiction, limit: null }),
    many(pool, regionLevels, { jurisdiction }),
  ]);
  const asked = region === null ? null : rows.find(({ code }) => code === region);
  if (asked === undefined) throw unknownRegion(region!, place);
  const level = asked?.level ?? 0;
  const parts = rows.filter((row) => row.level === level + 1 && (asked === null || row.parentId === asked.id));
  const drawn = asked === null ? parts : [asked, ...parts];
  const [shapes, whole] = await Promise.all([
    many(pool, regionShapes, { jurisdiction, ids: drawn.map(({ id }) => id) }),
    asked === null ? one(pool, placeOutline, { jurisdiction }) : null,
  ]);
  const outlines = new Map(shapes.map(({ id, outline }) => [id, JSON.parse(outline) as Polygon | MultiPolygon]));
  const areaOf = (row: (typeof rows)[number]): ReportArea => ({
    code: row.code,
    name: localName(row),
    outline: outlines.get(row.id)!,
  });
  const above = (row: (typeof rows)[number] | null | undefined): (typeof rows)[number][] => {
    const parent = row && rows.find(({ id }) => id === row.parentId);
    return parent ? [...above(parent), parent] : [];
  };
  const deepest = levels.at(-1)?.level ?? 1;
  const isIn = (row: (typeof rows)[number]) => asked === null || row === asked || above(row).includes(asked);
  const kind = levels.find((each) => each.level === level + 1) ?? levels.at(-1);
  return {
    level,
    area:
      asked === null
        ? { code: jurisdiction, name: localName(place), outline: outlineOf(whole?.outline ?? null, place) }
        : areaOf(asked),
    within: asked === null ? [] : [localName(place), ...above(asked).map(localName)],
    partName: kind === undefined ? { zh: '区域', en: 'Area' } : localName(kind),
    parts: parts.map(areaOf),
    gridNames: new Map(
      rows.filter((row) => row.level === deepest && isIn(row)).map((row) => [row.code, localName(row)]),
    ),
  };
}

/** A place without regions has the box around it. */
function outlineOf(known: string | null, { west, south, east, north }: JurisdictionRow): Polygon | MultiPolygon {
  if (known !== null) return JSON.parse(known) as MultiPolygon;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

function unknownRegion(code: string, { nameZh, nameEn }: JurisdictionRow): Problem {
  return new Problem('UNKNOWN_REGION', {
    zh: `${nameZh}没有代码为“${code.slice(0, 60)}”的区域，它可能已被调整。`,
    en: `${nameEn ?? nameZh} has no region with the code '${code.slice(0, 60)}'; it may have been redrawn.`,
  });
}
