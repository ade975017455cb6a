/* @name keepCasesApart */
-- Whichever of the two stands first in the pair.
update case_duplicates set kept_apart_by = :actor!, kept_apart_at = clock_timestamp()
where jurisdiction_code = :jurisdiction!
  and ((case_id = :case!::text::uuid and other_id = :other!::text::uuid)
    or (case_id = :other!::text::uuid and other_id = :case!::text::uuid))
returning case_id;
