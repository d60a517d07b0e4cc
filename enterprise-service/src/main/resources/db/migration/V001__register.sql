-- The register of verified enterprises; all of it is public.
create table enterprise (
    id uuid primary key,
    credit_code char(18) not null unique,
    name text not null collate "C",
    kind text not null,
    county_code char(6) not null,
    verified_by uuid not null,
    verified_at timestamptz not null,
    version bigint not null
);
create index enterprise_by_name on enterprise (name, id);
create index enterprise_by_county on enterprise (county_code, name, id);
create index enterprise_by_kind on enterprise (kind, name, id);

-- Names and telephones of enterprises and applications, encrypted by the service.
create table contact (
    owner text not null check (owner in ('APPLICATION', 'ENTERPRISE')),
    owner_id uuid not null,
    name_encrypted text not null,
    telephone_encrypted text not null,
    version bigint not null,
    primary key (owner, owner_id)
);

-- The name that a person had when the membership was granted, encrypted by the service.
create table member_name (
    membership_id uuid primary key references membership (id),
    name_encrypted text not null
);

create table technology_vice_president (
    membership_id uuid primary key references membership (id),
    enterprise_id uuid not null references enterprise (id),
    fields text[] not null,
    home_institution text not null,
    appointed_from date not null,
    appointed_until date,
    hours_per_month int not null check (hours_per_month >= 0),
    version bigint not null,
    check (appointed_until >= appointed_from)
);
create index technology_vice_president_by_enterprise on technology_vice_president (enterprise_id);

create table enterprise_application (
    id uuid primary key,
    applicant_id uuid not null,
    applicant_name_encrypted text not null,
    credit_code char(18) not null,
    name text not null,
    kind text not null,
    county_code char(6) not null,
    role text not null check (role in ('ENTERPRISE_MEMBER', 'TECHNOLOGY_VICE_PRESIDENT')),
    appointment jsonb,
    state text not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    filed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    enterprise_id uuid references enterprise (id),
    version bigint not null,
    check ((role = 'TECHNOLOGY_VICE_PRESIDENT') = (appointment is not null)),
    check ((state = 'PENDING') = (decided_at is null)),
    check ((state = 'REJECTED') = (reason is not null)),
    check ((state = 'APPROVED') = (enterprise_id is not null))
);
create unique index enterprise_application_pending on enterprise_application (applicant_id, credit_code, role)
    where state = 'PENDING';
create index enterprise_application_by_applicant on enterprise_application (applicant_id, id);
create index enterprise_application_by_state on enterprise_application (state, id);
