/* @name databaseFacts */
select current_setting('server_version_num')::integer as "server_version!", current_setting('server_version') as "server!",
  (select installed_version from pg_available_extensions where name = 'postgis') as "postgis_installed?",
  (select default_version from pg_available_extensions where name = 'postgis') as "postgis_available?",
  exists (select from pg_available_extensions where name = 'btree_gist') as "btree_gist_available!";
