-- Which files of sql/migrations this database has had, and what they held.
create table if not exists schema_migrations (
  number integer primary key,
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now()
);
