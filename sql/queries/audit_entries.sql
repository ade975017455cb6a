/* @name auditEntries */
-- Newest first, below a position. A list that is null asks for all.
select position::int as "position!", happened_at, jurisdiction_code as "jurisdiction", actor_kind, actor_id,
  coalesce(actor_name, '') as "actor_name!", role, address, action, subject_kind, subject_id, outcome,
  details::text as "details!", hash
from audit_log
where (:places::text[] is null or jurisdiction_code = any(:places))
  and (:below::int is null or position < :below)
  and (:from::timestamptz is null or happened_at >= :from)
  and (:to::timestamptz is null or happened_at < :to)
  and (:actor::text is null or actor_id = :actor)
  and (:actions::text[] is null or action = any(:actions))
  and (:outcomes::text[] is null or outcome = any(:outcomes))
  and (:subject::text is null or subject_id = :subject or details -> 'subjects' @> to_jsonb(:subject::text))
  and (:text::text is null or strpos(lower(concat_ws(e'\n', actor_name, action, subject_id)), lower(:text)) > 0)
order by position desc
limit :limit!;
