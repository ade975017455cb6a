/* @name wallLayoutDelete */
delete from wall_layouts where jurisdiction_code = :jurisdiction! and screen_set = :screenSet! returning screen_set;
