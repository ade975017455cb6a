/** Types generated for queries found in "sql/queries/redraw_faults.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

/** 'RedrawFaults' parameters type */
export interface IRedrawFaultsParams {
  communityIds: readonly (number | null)[];
  jurisdiction: string;
  moment: DateOrString;
}

/** 'RedrawFaults' return type */
export interface IRedrawFaultsResult {
  code: string;
  fault: string;
  latitude: number | null;
  longitude: number | null;
  other: string | null;
}

/** 'RedrawFaults' query type */
export interface IRedrawFaultsQuery {
  params: IRedrawFaultsParams;
  result: IRedrawFaultsResult;
}

const redrawFaultsIR: Statement = {"usedParamSet":{"jurisdiction":true,"communityIds":true,"moment":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":587,"b":600},{"a":1098,"b":1111}]},{"name":"communityIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":647,"b":660},{"a":1128,"b":1141}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":970,"b":977},{"a":1025,"b":1032}]}],"statement":"-- What is wrong with the grids of communities that were redrawn at a moment: the database's own look at the coverage, before it\n-- is let stand. Between the grids nothing may overlap and no edge be unshared. The borders of communities have more vertices\n-- than before, each within half a step of the lattice (6 mm): along them a sliver of two centimetres is no fault.\n-- Overlays are snapped to a tenth of a millimetre, which needs no second attempt where lines nearly touch.\nwith grids as (\n  select r.id, r.code, r.parent_id, r.outline\n  from regions r\n  where r.jurisdiction_code = :jurisdiction! and r.valid_to is null and r.parent_id = any(:communityIds!::float8[]::bigint[])\n), communities as (\n  select p.id, p.code, p.outline, (select ST_Union(g.outline, 1e-9) from grids g where g.parent_id = p.id) as covered, (\n    select ST_Union(f.outline, 1e-9) from regions f\n    where f.jurisdiction_code = p.jurisdiction_code and f.parent_id = p.id and f.valid_from < :moment!\n      and (f.valid_to is null or f.valid_to = :moment!)) as was_covered\n  from regions p\n  where p.jurisdiction_code = :jurisdiction! and p.id = any(:communityIds!::float8[]::bigint[])\n), faults as (\n  select 'invalid' as fault, g.code, null::text as other, null::geometry as place\n  from grids g where not ST_IsValid(g.outline)\n  union all\n  select 'overlap', a.code, b.code, ST_PointOnSurface(ST_Intersection(a.outline, b.outline, 1e-9))\n  from grids a\n  join grids b on a.outline && b.outline and a.id < b.id\n  where ST_Relate(a.outline, b.outline, 'T********')\n  union all\n  select 'gap', c.code, null, ST_PointOnSurface(part.geom)\n  from communities c\n  cross join lateral ST_Dump(ST_CollectionExtract(\n    case when c.covered is null then c.was_covered else ST_Difference(c.was_covered, c.covered, 1e-9) end, 3)) as part\n  where 2 * ST_Area(part.geom::geography) > 0.02 * ST_Perimeter(part.geom::geography)\n  union all\n  select 'outside', c.code, null, ST_PointOnSurface(part.geom)\n  from communities c\n  cross join lateral ST_Dump(ST_CollectionExtract(ST_Difference(c.covered, ST_Union(c.outline, c.was_covered, 1e-9), 1e-9), 3)) as part\n  where 2 * ST_Area(part.geom::geography) > 0.02 * ST_Perimeter(part.geom::geography)\n  union all\n  -- Between the new grids even the thinnest: a hole where there was ground of a grid.\n  select 'gap', c.code, null, ST_PointOnSurface(hole.geom)\n  from communities c\n  cross join lateral ST_Dump(c.covered) as whole\n  cross join lateral ST_DumpRings(whole.geom) as hole\n  where hole.path[1] > 0 and 2 * ST_Area(hole.geom::geography) <= 0.02 * ST_Perimeter(hole.geom::geography)\n    and ST_Contains(c.was_covered, hole.geom)\n  union all\n  select 'invalid_edge', '', null, ST_PointOnSurface(edges)\n  from (select array_agg(outline order by code) as outlines from grids) as every\n  cross join lateral redraw_invalid_edges(every.outlines) as edges\n  where edges is not null\n)\nselect fault as \"fault!\", code as \"code!\", other as \"other?\", ST_X(place) as \"longitude?\", ST_Y(place) as \"latitude?\"\nfrom faults\norder by 1, 2, 3\nlimit 20"};

/**
 * Query generated from SQL:
 * ```
 * -- What is wrong with the grids of communities that were redrawn at a moment: the database's own look at the coverage, before it
 * -- is let stand. Between the grids nothing may overlap and no edge be unshared. The borders of communities have more vertices
 * -- than before, each within half a step of the lattice (6 mm): along them a sliver of two centimetres is no fault.
 * -- Overlays are snapped to a tenth of a millimetre, which needs no second attempt where lines nearly touch.
 * with grids as (
 *   select r.id, r.code, r.parent_id, r.outline
 *   from regions r
 *   where r.jurisdiction_code = :jurisdiction! and r.valid_to is null and r.parent_id = any(:communityIds!::float8[]::bigint[])
 * ), communities as (
 *   select p.id, p.code, p.outline, (select ST_Union(g.outline, 1e-9) from grids g where g.parent_id = p.id) as covered, (
 *     select ST_Union(f.outline, 1e-9) from regions f
 *     where f.jurisdiction_code = p.jurisdiction_code and f.parent_id = p.id and f.valid_from < :moment!
 *       and (f.valid_to is null or f.valid_to = :moment!)) as was_covered
 *   from regions p
 *   where p.jurisdiction_code = :jurisdiction! and p.id = any(:communityIds!::float8[]::bigint[])
 * ), faults as (
 *   select 'invalid' as fault, g.code, null::text as other, null::geometry as place
 *   from grids g where not ST_IsValid(g.outline)
 *   union all
 *   select 'overlap', a.code, b.code, ST_PointOnSurface(ST_Intersection(a.outline, b.outline, 1e-9))
 *   from grids a
 *   join grids b on a.outline && b.outline and a.id < b.id
 *   where ST_Relate(a.outline, b.outline, 'T********')
 *   union all
 *   select 'gap', c.code, null, ST_PointOnSurface(part.geom)
 *   from communities c
 *   cross join lateral ST_Dump(ST_CollectionExtract(
 *     case when c.covered is null then c.was_covered else ST_Difference(c.was_covered, c.covered, 1e-9) end, 3)) as part
 *   where 2 * ST_Area(part.geom::geography) > 0.02 * ST_Perimeter(part.geom::geography)
 *   union all
 *   select 'outside', c.code, null, ST_PointOnSurface(part.geom)
 *   from communities c
 *   cross join lateral ST_Dump(ST_CollectionExtract(ST_Difference(c.covered, ST_Union(c.outline, c.was_covered, 1e-9), 1e-9), 3)) as part
 *   where 2 * ST_Area(part.geom::geography) > 0.02 * ST_Perimeter(part.geom::geography)
 *   union all
 *   -- Between the new grids even the thinnest: a hole where there was ground of a grid.
 *   select 'gap', c.code, null, ST_PointOnSurface(hole.geom)
 *   from communities c
 *   cross join lateral ST_Dump(c.covered) as whole
 *   cross join lateral ST_DumpRings(whole.geom) as hole
 *   where hole.path[1] > 0 and 2 * ST_Area(hole.geom::geography) <= 0.02 * ST_Perimeter(hole.geom::geography)
 *     and ST_Contains(c.was_covered, hole.geom)
 *   union all
 *   select 'invalid_edge', '', null, ST_PointOnSurface(edges)
 *   from (select array_agg(outline order by code) as outlines from grids) as every
 *   cross join lateral redraw_invalid_edges(every.outlines) as edges
 *   where edges is not null
 * )
 * select fault as "fault!", code as "code!", other as "other?", ST_X(place) as "longitude?", ST_Y(place) as "latitude?"
 * from faults
 * order by 1, 2, 3
 * limit 20
 * ```
 */
export const redrawFaults = new NamedQuery<IRedrawFaultsParams,IRedrawFaultsResult>('redrawFaults', redrawFaultsIR);
