/* @name redrawSetState */
update redraws set state = :state! where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid;
