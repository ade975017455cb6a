-- Who may sign in, and what each may do. An account may hold rights in several places, so that these tables stand apart
-- from the places.

create table accounts (
  id uuid primary key,
  -- What one signs in with; letters of any case are the same.
  name text not null check (name ~ '^[^[:space:][:cntrl:]]{1,60}$'),
  shown_name text not null check (length(shown_name) between 1 and 60),
  -- argon2id, in PHC form; null for an account of the unified login alone.
  password_hash text check (password_hash like '$argon2id$%'),
  -- A password that somebody else chose is changed before anything else.
  must_change_password boolean not null default false,
  -- The shared secret of RFC 6238, sealed by the program's key: version, name of the key, ciphertext. Pending until its first
  -- code was given.
  totp_secret text check (totp_secret ~ '^1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$'),
  totp_pending text check (totp_pending ~ '^1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$'),
  -- The last step whose code was taken: no code is taken twice.
  totp_step bigint,
  oidc_issuer text,
  oidc_subject text,
  -- One of those that the demonstration city is looked at as. It has no way in but the one click.
  demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  -- Whoever added it may grant it its first right; null: the program or the operator.
  created_by uuid references accounts,
  disabled_at timestamptz,
  unique (oidc_issuer, oidc_subject),
  check ((oidc_issuer is null) = (oidc_subject is null)),
  check (not demonstration or (password_hash is null and totp_secret is null and oidc_subject is null)),
  -- No account of a person has a colon in its name, none of the demonstration is without: neither can pass for the other.
  check (demonstration = (name like 'demonstration:%')),
  check (totp_step is null or totp_secret is not null)
);
create unique index accounts_by_name on accounts (lower(name));

-- A right from–to: a role in a place, in a region and all below it, or of a department. Without a place it holds in all.
create table grants (
  id uuid primary key,
  account_id uuid not null references accounts,
  role text not null check (role in
    ('resident', 'volunteer', 'grid_worker', 'community', 'street', 'department', 'planner', 'leader', 'administrator')),
  jurisdiction_code text references jurisdictions,
  -- By code, so that a grid that was redrawn is still meant.
  region_code text,
  department_code text,
  valid_from timestamptz not null default now(),
  valid_to timestamptz,
  granted_by uuid references accounts,
  check (valid_from <= valid_to),
  check (jurisdiction_code is not null or (region_code is null and department_code is null)),
  check (department_code is null or role = 'department'),
  check (role <> 'department' or region_code is null),
  foreign key (jurisdiction_code, department_code) references departments
);
create index grants_by_account on grants (account_id);
create index grants_by_place on grants (jurisdiction_code, role);

-- A browser that signed in. Only the SHA-256 of what its cookie holds is kept.
create table sessions (
  token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  account_id uuid references accounts,
  -- Or the wall that the screen belongs to.
  wall_jurisdiction_code text,
  wall_code text,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  address text,
  agent text,
  check ((wall_jurisdiction_code is null) = (wall_code is null)),
  check ((account_id is null) = (wall_code is not null))
);
create index sessions_by_account on sessions (account_id);
create index sessions_by_wall on sessions (wall_jurisdiction_code, wall_code);
create index sessions_by_end on sessions (expires_at);

-- Failures to sign in, by account name (its SHA-256: people type passwords where names belong) and by address: each makes
-- the next try wait longer.
create table sign_in_failures (
  subject text primary key check (length(subject) between 1 and 100),
  failures integer not null check (failures > 0),
  last_at timestamptz not null
);
create index sign_in_failures_by_moment on sign_in_failures (last_at);

-- Failures that still count: one is forgiven after each so many seconds without another.
create function failures_left(failures integer, last_at timestamptz, forgive_seconds float8) returns integer
language sql volatile
return greatest(0, failures - floor(extract(epoch from clock_timestamp() - last_at) / forgive_seconds))::integer;

-- After so many free failures the next try waits 1 s, then 2 s, 4 s … and never more than 15 min.
create function seconds_to_wait(failures integer, last_at timestamptz, free integer, forgive_seconds float8) returns float8
language sql volatile
return case when failures_left(failures, last_at, forgive_seconds) < free then 0
  else greatest(0, least(900, 2 ^ least(10, failures_left(failures, last_at, forgive_seconds) - free))
    - extract(epoch from clock_timestamp() - last_at)) end::float8;

-- A wall that may only look: its link holds the key, and its screens are as many as the set has.
create table walls (
  jurisdiction_code text not null references jurisdictions,
  code text not null check (code ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
  name text not null check (length(name) between 1 and 60),
  -- Units across and down, e.g. 3x2.
  screen_set text not null check (screen_set ~ '^[1-9]x[1-9]$'),
  key_sha256 text not null unique check (key_sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (jurisdiction_code, code)
);

alter table case_senders
  -- From then on its key is refused; null: until it is revoked.
  add column valid_to timestamptz,
  -- Kinds that it may send, those below included; null: all.
  add column kinds text[],
  add column last_used_at timestamptz;

-- Whoever keeps in memory who may do what hears at once that it is no longer so.
create function tell_access() returns trigger language plpgsql as $$
begin
  perform pg_notify('access', '');
  return null;
end
$$;
create trigger accounts_told after update or delete on accounts for each statement execute function tell_access();
create trigger grants_told after insert or update or delete on grants for each statement execute function tell_access();
create trigger sessions_told after delete on sessions for each statement execute function tell_access();
create trigger walls_told after update or delete on walls for each statement execute function tell_access();

-- Keys of the program itself, made by whichever server first needs one; all servers of a database share them.
create table program_secrets (
  name text primary key,
  secret bytea not null check (length(secret) = 32),
  created_at timestamptz not null default now()
);
