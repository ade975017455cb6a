/* @name redraws */
-- Drafts of a place, the newest first, those deleted left out; or those that the ids name, deleted ones too.
select r.jurisdiction_code, r.id::text as "id!", r.name, r.state, r.scope_id, r.based_at, r.base_digest,
  length(b.bytes) as "base_bytes!", r.boundaries_digest, r.started_at, a.shown_name as "started_by?",
  r.state in ('drawing', 'submitted', 'approved') and redraw_base_replaced(r.jurisdiction_code, r.scope_id, r.based_at)
    as "is_base_replaced!",
  coalesce((select max(number) from redraw_edits e where e.jurisdiction_code = r.jurisdiction_code and e.redraw_id = r.id), 0)
    as "edit_count!"
from redraws r
join blobs b on b.jurisdiction_code = r.jurisdiction_code and b.digest = r.base_digest
left join accounts a on a.id = r.started_by
where r.jurisdiction_code = :jurisdiction! and (:ids::text[] is null or r.id = any(:ids::text[]::uuid[]))
  and (:ids::text[] is not null or r.state <> 'deleted')
order by r.started_at desc, r.id;
