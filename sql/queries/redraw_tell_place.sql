/* @name redrawTellPlace */
-- Every screen of the place fetches its regions anew.
insert into change_log (jurisdiction_code, kind, subject_id) values (:jurisdiction!, 'place', :jurisdiction!);
