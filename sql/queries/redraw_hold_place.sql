/* @name redrawHoldPlace */
-- No import, and no other draft, changes the regions of the place meanwhile; cases go on being written.
select now() as "moment!" from jurisdictions where code = :jurisdiction! for no key update;
