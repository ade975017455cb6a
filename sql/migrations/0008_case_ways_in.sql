-- Photos of cases, and the systems and files that cases come from.

create table photos (
  jurisdiction_code text not null references jurisdictions,
  -- SHA-256 of the body, which holds no EXIF any more.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  body bytea not null,
  thumbnail bytea not null,
  -- Where and when it was taken, as its EXIF said.
  position geometry(Point, 4326) check (within_world(position)),
  taken_at timestamptz,
  -- When it last came, or was last named; one that no case names is forgotten a day later.
  uploaded_at timestamptz not null default now(),
  primary key (jurisdiction_code, hash)
);
create index case_events_by_photo on case_events using gin (photos) where photos is not null;

-- A system or file that sends cases. Only the SHA-256 of its key is kept.
create table case_senders (
  jurisdiction_code text not null references jurisdictions,
  code text not null check (code ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
  way text not null check (way in ('open311', 'hotline', 'webhook')),
  name text not null check (name <> ''),
  key_sha256 text check (key_sha256 ~ '^[0-9a-f]{64}$'),
  -- Which column or field of its files says what.
  mapping jsonb,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (jurisdiction_code, code)
);
create unique index case_senders_by_key on case_senders (key_sha256) where key_sha256 is not null;

-- What a report through Open311 said beside the case. An address of media is kept as text and never fetched.
create table open311_details (
  jurisdiction_code text not null,
  case_id uuid not null,
  media_url text check (length(media_url) between 1 and 2000),
  address_id text check (length(address_id) between 1 and 200),
  -- Answers to the questions of the service's definition: code → value.
  attributes jsonb not null,
  primary key (jurisdiction_code, case_id),
  foreign key (jurisdiction_code, case_id) references cases
);

-- When the kinds of case of a place last changed, without a walk over the whole log.
create index change_log_of_settings on change_log (jurisdiction_code, logged_at) where kind in ('case_settings', 'place');
