/* @name caseList */
-- Which cases fit a filter: so many of them, newest first or due first, after a key; or only how many there are, counted
-- no further than the limit. The filter stands once; the order that is not asked for is never run.
with fitting as not materialized (
  select s.case_id, s.reported_at, s.due_at, s.state
  from case_states s
  -- Goes away where no text is asked for.
  left join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id
  where s.jurisdiction_code = :jurisdiction!
    -- What the asker may see, as isInScope of server/access/case_scope.ts has it.
    -- Written so that what he has nothing of goes away before it is planned: that cost more than to find the cases.
    and (:scopeWhole!::boolean
      or s.grid_id = any(:scopeGridIds!::float8[]::bigint[])
      or (s.unit_kind = 'region' and s.unit_code = any(:scopeRegionCodes!::text[]))
      or ((:scopeAllDepartments!::boolean or :scopeDepartments::text[] is not null) and (
        (s.unit_kind = 'department' and (:scopeAllDepartments! or s.unit_code = any(:scopeDepartments)))
        or (s.called and exists (
          select from case_clocks w
          where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null
            and (:scopeAllDepartments! or w.department_code = any(:scopeDepartments))))))
      or ((:scopeAllOrders!::boolean or :scopeOrderGridIds::float8[] is not null)
        and (:scopeAllOrders! and s.grid_id is not null or s.grid_id = any(:scopeOrderGridIds::float8[]::bigint[]))
        and s.kind_code in (select code from case_kinds where jurisdiction_code = :jurisdiction! and loop = 'order'))
      or (:scopeOwnIds::text[] is not null and s.case_id = any(:scopeOwnIds::text[]::uuid[])))
    and (:ownIds::text[] is null or s.case_id = any(:ownIds::text[]::uuid[]))
    and (:notOwnIds::text[] is null or s.case_id <> all(:notOwnIds::text[]::uuid[]))
    and (:from::timestamptz is null or s.reported_at >= :from)
    and (:to::timestamptz is null or s.reported_at < :to)
    -- Where the case is shown, and not where it is: server/rules/shown_place.ts rounds alike.
    and (:west::float8 is null
      or (s.position && ST_Expand(
          ST_MakeEnvelope(:west, :south::float8, :east::float8, :north::float8, 4326), 1 / :sensitiveSteps!::float8)
        and case
          when s.kind_code = any(:sensitiveKinds!::text[]) then
            floor(ST_X(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :west and :east
            and floor(ST_Y(s.position) * :sensitiveSteps! + 0.5) / :sensitiveSteps! between :south and :north
          when :ordinarySteps::float8 is not null then
            floor(ST_X(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :west and :east
            and floor(ST_Y(s.position) * :ordinarySteps + 0.5) / :ordinarySteps between :south and :north
          else s.position && ST_MakeEnvelope(:west, :south, :east, :north, 4326) end))
    and (:kinds::text[] is null or s.kind_code = any(:kinds))
    and (:states::text[] is null or s.state = any(:states))
    and (:open::boolean is null or :open = (s.state not in ('closed', 'refused', 'merged')))
    and (:sources::text[] is null or s.source = any(:sources))
    and (:gridIds::float8[] is null or s.grid_id = any(:gridIds::float8[]::bigint[]))
    and (:unitCode::text is null or (s.unit_kind = :unitKind::text and s.unit_code = :unitCode))
    and (:placements::text[] is null or s.placement = any(:placements))
    and (:paused::boolean is null or s.paused = :paused)
    -- What has a deadline or is paused is open: said again for the index.
    and (:working::boolean is not true or s.state not in ('closed', 'refused', 'merged'))
    and (:due::text[] is null
      or ('none' = any(:due) and s.due_at is null)
      or ('overdue' = any(:due) and s.due_at <= now())
      or ('due_soon' = any(:due) and s.due_at > now() and s.due_soon_at <= now())
      or ('on_time' = any(:due) and s.due_at > now() and (s.due_soon_at is null or s.due_soon_at > now())))
    and (:withDuplicates::boolean is not true or (s.state <> 'merged' and s.case_id in (
      select unnest(array[d.case_id, d.other_id])
      from case_duplicates d
      where d.jurisdiction_code = :jurisdiction! and d.kept_apart_at is null
        and d.case_id not in (
          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null)
        and d.other_id not in (
          select m.case_id from case_states m where m.jurisdiction_code = :jurisdiction! and m.merged_into is not null))))
    and (:withDuplicates::boolean is not false or s.state = 'merged' or not exists (
      select from case_duplicates d
      join case_states o on o.jurisdiction_code = d.jurisdiction_code
        and o.case_id = case when d.case_id = s.case_id then d.other_id else d.case_id end
      where d.jurisdiction_code = s.jurisdiction_code and s.case_id in (d.case_id, d.other_id)
        and d.kept_apart_at is null and o.state <> 'merged'))
    and (:called::boolean is null or s.called = :called)
    -- All of it of one table, or the index and the words would both be of no use. Writing without capitals is compared as it
    -- stands, which takes half the time.
    and (:like::text is null
      or (lower(:like) = upper(:like) and (c.description like :like or c.address like :like))
      or (lower(:like) <> upper(:like) and (c.description ilike :like or c.address ilike :like))
      or c.id between :idFrom::text::uuid and :idTo::text::uuid)
    -- Words of an address are found only where shown_address.ts tells it.
    and (:like::text is null or s.kind_code <> all(:sensitiveKinds!::text[]) or c.description ilike :like
      or c.id between :idFrom::text::uuid and :idTo::text::uuid
      or :handlesWhole!::boolean
      or s.grid_id = any(:handledGridIds!::float8[]::bigint[])
      or (s.unit_kind = 'region' and s.unit_code = any(:handledRegionCodes!::text[]))
      or (s.unit_kind = 'department'
        and (:handlesAllDepartments!::boolean or s.unit_code = any(:handledDepartments!::text[]))))
    and (:like::text is not null or :idFrom::text is null
      or s.case_id between :idFrom::text::uuid and :idTo::text::uuid)
), newest as (
  select case_id, reported_at, null::timestamptz as due_at
  from fitting
  where :mode! = 'newest'
    and (:afterId::text is null or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))
  order by reported_at desc, case_id desc
  limit :limit!::integer
), due as (
  select case_id, reported_at, due_at
  from fitting
  where :mode! = 'due_first' and due_at is not null and state not in ('closed', 'refused', 'merged')
    and (:afterId::text is null or (:afterDue::timestamptz is not null
      and (due_at, case_id) > (:afterDue::timestamptz, :afterId::text::uuid)))
  order by due_at, case_id
  limit :limit!::integer
), due_never as (
  select case_id, reported_at, due_at
  from fitting
  where :mode! = 'due_first' and due_at is null
    and (:afterId::text is null or :afterDue::timestamptz is not null
      or (reported_at, case_id) < (:afterReported::timestamptz, :afterId::text::uuid))
  order by reported_at desc, case_id desc
  limit :limit!::integer
)
-- A Date holds milliseconds, the columns microseconds: the next page begins where these texts say.
select case_id as "id?", reported_at::text as "reported_at?", due_at::text as "due_at?", null::bigint as "count?" from newest
union all
(select * from (
  select case_id, reported_at::text, due_at::text, null::bigint from due
  union all
  select case_id, reported_at::text, due_at::text, null::bigint from due_never
) due_first limit :limit!::integer)
union all
select null, null, null, count(*) from (
  select from fitting where :mode! = 'count' limit :limit!::integer
) counted where :mode! = 'count' having :mode! = 'count';
