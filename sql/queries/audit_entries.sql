/* @name auditEntries */
-- Newest first, below a position; or the one at a position. A list that is null asks for all. Each with when it was begun,
-- or how it ended.
select e.position::int as "position!", e.happened_at as "happened_at!", e.jurisdiction_code as "jurisdiction?",
  e.actor_kind as "actor_kind!", e.actor_id as "actor_id?", coalesce(e.actor_name, '') as "actor_name!", e.role as "role?",
  e.address as "address?", e.action as "action!", e.subject_kind as "subject_kind?", e.subject_id as "subject_id?",
  e.outcome as "outcome!", e.begun_position::int as "begun_position?", b.happened_at as "begun_at?",
  o.position::int as "ended_position?", o.happened_at as "ended_at?", o.outcome as "ended_as?",
  e.details::text as "details!", e.hash as "hash!"
from audit_log e
left join audit_log b on b.position = e.begun_position
left join lateral (
  select position, happened_at, outcome from audit_log where begun_position = e.position order by position limit 1
) o on e.outcome = 'begun'
-- What the asker may see, as AUDIT_SEEN of server/access/rights.ts has it. Flags first, so that whoever administers nothing
-- is found his own by their index.
where (:seesAll!::boolean
    or (e.actor_kind = 'account' and e.actor_id = :asker::text)
    or e.jurisdiction_code = any(:places!::text[])
    -- About an account with a right in his places or regions (place/region); what was done in another place is of that place.
    or (:seesAccounts!::boolean and e.jurisdiction_code is null and e.subject_kind = 'account' and e.subject_id in (
      select g.account_id::text from grants g
      where g.jurisdiction_code = any(:accountPlaces!::text[])
        or g.jurisdiction_code || '/' || g.region_code = any(:accountRegions!::text[])
      union all
      select a.id::text from accounts a
      where a.created_by::text = :asker::text and not exists (select from grants g where g.account_id = a.id)))
    or (:seesAccounts!::boolean and e.subject_kind = 'account' and (e.jurisdiction_code, e.subject_id) in (
      select g.jurisdiction_code, g.account_id::text from grants g
      where g.jurisdiction_code || '/' || g.region_code = any(:accountRegions!::text[])))
    -- With cases that are all in his regions.
    or (:seesCases!::boolean and e.subject_kind = 'case' and (
      select coalesce(bool_and(s.case_id is not null), false)
      from (
        select e.subject_id as id where e.subject_id is not null
        union all
        select jsonb_array_elements_text(e.details -> 'subjects') where jsonb_typeof(e.details -> 'subjects') = 'array'
      ) named
      left join case_states s on s.jurisdiction_code = e.jurisdiction_code
        and s.case_id = case when named.id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then named.id::uuid end
        and (s.grid_id = any(:caseGridIds!::float8[]::bigint[])
          or (s.unit_kind = 'region' and s.jurisdiction_code || '/' || s.unit_code = any(:caseRegions!::text[]))))))
  and (:position::int is null or e.position = :position)
  and (:place::text is null or e.jurisdiction_code = :place)
  and (:below::int is null or e.position < :below)
  and (:from::timestamptz is null or e.happened_at >= :from)
  and (:to::timestamptz is null or e.happened_at < :to)
  and (:actor::text is null or e.actor_id = :actor)
  and (:actions::text[] is null or e.action = any(:actions))
  and (:outcomes::text[] is null or e.outcome = any(:outcomes))
  and (:begunOnlyUnended::boolean is not true or e.outcome <> 'begun' or o.position is null)
  and (:subject::text is null or e.subject_id = :subject or e.details -> 'subjects' @> to_jsonb(:subject::text))
  and (:text::text is null or strpos(lower(concat_ws(e'\n', e.actor_name, e.action, e.subject_id)), lower(:text)) > 0)
order by e.position desc
limit :limit!;
