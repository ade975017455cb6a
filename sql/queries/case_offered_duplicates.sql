/* @name caseOfferedDuplicates */
-- Pairs in which any of the cases stands, once for each of its two, likeliest first.
select d.jurisdiction_code, asked.id as "case_id!", case when d.case_id = asked.id then d.other_id else d.case_id end as "other_id!",
  d.score, d.metres, d.hours, d.words, d.kept_apart_at is not null as "kept_apart!"
from unnest(:caseIds!::text[]::uuid[]) as asked (id)
join case_duplicates d on d.jurisdiction_code = :jurisdiction! and asked.id in (d.case_id, d.other_id)
order by d.score desc, "other_id!";
