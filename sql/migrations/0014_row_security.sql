-- The second wall: PostgreSQL itself refuses rows that are not the asker's, whatever the program forgot.
select 1;
