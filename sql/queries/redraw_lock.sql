/* @name redrawLock */
-- Whoever adds edits or takes a step holds the draft until he commits, so that numbers follow each other without a gap.
select state, scope_id, based_at, base_digest from redraws
where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid
for update;
