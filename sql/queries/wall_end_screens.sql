/* @name wallEndScreens */
delete from sessions where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!;
