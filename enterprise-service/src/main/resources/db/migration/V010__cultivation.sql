-- The colour-graded cultivation library. Giving never feeds grading (公益事业捐赠法 art. 4), so it lives in a schema apart:
-- the service's own role may not even look inside, and the role that may, "<database>_cultivation", sees nothing of
-- offers, agreements, events or the audit. Of enterprises it sees the public facts that a list shows.
create schema cultivation;
grant usage on schema cultivation, public to "${flyway:database}_cultivation";
grant select (id, name, kind, county_code) on enterprise to "${flyway:database}_cultivation";

-- What enterprises are graded by, version by version; a version is never changed.
create table cultivation.scheme (
    version int primary key,
    in_force_from date not null,
    note_zh text not null,
    note_en text not null,
    criteria jsonb not null,
    bands jsonb not null,
    created_by uuid not null,
    created_at timestamptz not null
);

-- One assessment a day and enterprise; what it says stands in its versions, of which the last counts.
create table cultivation.assessment (
    id uuid primary key,
    enterprise_id uuid not null references public.enterprise (id),
    assessed_on date not null,
    version bigint not null,
    unique (enterprise_id, assessed_on)
);

create table cultivation.assessment_version (
    assessment_id uuid not null references cultivation.assessment (id),
    version bigint not null,
    scheme_version int not null references cultivation.scheme (version),
    points jsonb not null,
    total_points int not null check (total_points >= 0),
    colour text not null,
    note text,
    assessed_by uuid not null,
    recorded_at timestamptz not null,
    primary key (assessment_id, version)
);

create table cultivation.coaching (
    id uuid primary key,
    enterprise_id uuid not null references public.enterprise (id),
    held_on date not null,
    kind text not null check (kind in ('TRAINING', 'ONE_TO_ONE')),
    topic text not null,
    agreed text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version bigint not null
);
create index coaching_by_enterprise on cultivation.coaching (enterprise_id, held_on, id);

grant select, insert on cultivation.scheme, cultivation.assessment_version to "${flyway:database}_cultivation";
grant select, insert, update on cultivation.assessment, cultivation.coaching to "${flyway:database}_cultivation";
