-- Whose report it is, whose step, and how long personal data is kept.
alter table case_reporters add column account_id uuid;
create index case_reporters_by_account on case_reporters (account_id) where account_id is not null;
alter table case_events add column account_id uuid;

-- How long what is kept of people, by place: months after a case ended. Null: for good.
create table retention_rules (
  jurisdiction_code text not null references jurisdictions,
  subject text not null check (subject in ('reporter', 'photos', 'exact_place', 'sign_ins', 'audit')),
  months integer check (months between 1 and 600),
  source text not null,
  primary key (jurisdiction_code, subject)
);
