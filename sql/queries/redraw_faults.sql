/* @name redrawFaults */
-- What is wrong with the grids of communities that were redrawn at a moment: the database's own look at the coverage, before it
-- is let stand. Between the grids nothing may overlap and no edge be unshared. The borders of communities have more vertices
-- than before, each within half a step of the lattice (6 mm): along them a sliver of two centimetres is no fault.
-- Overlays are snapped to a tenth of a millimetre, which needs no second attempt where lines nearly touch.
with grids as (
  select r.id, r.code, r.parent_id, r.outline
  from regions r
  where r.jurisdiction_code = :jurisdiction! and r.valid_to is null and r.parent_id = any(:communityIds!::float8[]::bigint[])
), communities as (
  select p.id, p.code, p.outline, (select ST_Union(g.outline, 1e-9) from grids g where g.parent_id = p.id) as covered, (
    select ST_Union(f.outline, 1e-9) from regions f
    where f.jurisdiction_code = p.jurisdiction_code and f.parent_id = p.id and f.valid_from < :moment!
      and (f.valid_to is null or f.valid_to = :moment!)) as was_covered
  from regions p
  where p.jurisdiction_code = :jurisdiction! and p.id = any(:communityIds!::float8[]::bigint[])
), faults as (
  select 'invalid' as fault, g.code, null::text as other, null::geometry as place
  from grids g where not ST_IsValid(g.outline)
  union all
  select 'overlap', a.code, b.code, ST_PointOnSurface(ST_Intersection(a.outline, b.outline, 1e-9))
  from grids a
  join grids b on a.outline && b.outline and a.id < b.id
  where ST_Relate(a.outline, b.outline, 'T********')
  union all
  select 'gap', c.code, null, ST_PointOnSurface(part.geom)
  from communities c
  cross join lateral ST_Dump(ST_CollectionExtract(
    case when c.covered is null then c.was_covered else ST_Difference(c.was_covered, c.covered, 1e-9) end, 3)) as part
  where 2 * ST_Area(part.geom::geography) > 0.02 * ST_Perimeter(part.geom::geography)
  union all
  select 'outside', c.code, null, ST_PointOnSurface(part.geom)
  from communities c
  cross join lateral ST_Dump(ST_CollectionExtract(ST_Difference(c.covered, ST_Union(c.outline, c.was_covered, 1e-9), 1e-9), 3)) as part
  where 2 * ST_Area(part.geom::geography) > 0.02 * ST_Perimeter(part.geom::geography)
  union all
  -- Between the new grids even the thinnest: a hole where there was ground of a grid.
  select 'gap', c.code, null, ST_PointOnSurface(hole.geom)
  from communities c
  cross join lateral ST_Dump(c.covered) as whole
  cross join lateral ST_DumpRings(whole.geom) as hole
  where hole.path[1] > 0 and 2 * ST_Area(hole.geom::geography) <= 0.02 * ST_Perimeter(hole.geom::geography)
    and ST_Contains(c.was_covered, hole.geom)
  union all
  select 'invalid_edge', '', null, ST_PointOnSurface(edges)
  from (select array_agg(outline order by code) as outlines from grids) as every
  cross join lateral redraw_invalid_edges(every.outlines) as edges
  where edges is not null
)
select fault as "fault!", code as "code!", other as "other?", ST_X(place) as "longitude?", ST_Y(place) as "latitude?"
from faults
order by 1, 2, 3
limit 20;
