-- Schools, the people who want to act for them, and whom to call.

create table school (
  id           uuid primary key,
  code         text not null unique check (code ~ '^(21|31|34|36|51)[0-9]{8}$'),
  name         text not null,
  stage        text not null,
  locality     text not null,
  county_code  text not null,
  verified_by  uuid not null,
  verified_at  timestamptz not null,
  version      bigint not null
);
create index school_by_county on school (county_code, id);

create table school_designation (
  school_id   uuid not null references school (id),
  kind        text not null,
  from_day    date not null,
  until_day   date check (until_day >= from_day),
  primary key (school_id, kind, from_day)
);
create index school_designation_by_kind on school_designation (kind, from_day);

create table school_application (
  id               uuid primary key,
  applicant_id     uuid not null,
  code             text not null,
  name             text not null,
  locality         text not null,
  county_code      text not null,
  role             text not null,
  subject          text,
  appointed_from   date,
  appointed_until  date,
  state            text not null,
  filed_at         timestamptz not null,
  decided_by       uuid,
  decided_at       timestamptz,
  reason           text,
  school_id        uuid references school (id),
  version          bigint not null,
  check ((state = 'PENDING') = (decided_at is null)),
  check ((role = 'SCIENCE_VICE_PRINCIPAL') = (subject is not null and appointed_from is not null))
);
create unique index school_application_pending on school_application (applicant_id, code, role) where state = 'PENDING';
create index school_application_of_applicant on school_application (applicant_id, id);
create index school_application_by_state on school_application (state, id);

-- Personal data of adults, encrypted by the service; the database never sees it in clear.
create table contact (
  owner                text not null check (owner in ('APPLICATION', 'SCHOOL')),
  owner_id             uuid not null,
  name_encrypted       text not null,
  telephone_encrypted  text not null,
  version              bigint not null,
  primary key (owner, owner_id)
);

create table science_vice_principal (
  membership_id    uuid primary key,
  school_id        uuid not null references school (id),
  subject          text not null,
  appointed_from   date not null,
  appointed_until  date check (appointed_until >= appointed_from),
  version          bigint not null
);
create index science_vice_principal_of_school on science_vice_principal (school_id);

-- From matching-service: who stands in an agreement with whom.
create table agreement_party (
  agreement_id   uuid primary key,
  school_id      uuid not null,
  enterprise_id  uuid not null
);
create index agreement_party_of_school on agreement_party (school_id, enterprise_id);
