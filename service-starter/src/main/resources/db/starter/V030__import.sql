-- Imports of files, with their progress. An instance that works on one holds its lease.
create table import_job (
    id uuid primary key,
    kind text not null,
    scope_id uuid,
    publish boolean not null,
    person_id uuid not null,
    person_name_encrypted text not null,
    person_offices text[] not null,
    file_name text not null,
    file_bytes bigint not null,
    file_hash bytea not null,
    same_file_as uuid,
    layout jsonb not null,
    state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    rows_total bigint,
    last_line bigint not null default 0,
    accepted bigint not null default 0,
    already_there bigint not null default 0,
    refused bigint not null default 0,
    examples bigint not null default 0,
    repairs bigint not null default 0,
    attempts int not null default 0,
    lease_owner uuid,
    lease_until timestamptz,
    failure_zh text,
    failure_en text,
    created_at timestamptz not null,
    finished_at timestamptz,
    check ((state in ('QUEUED', 'RUNNING')) = (finished_at is null)),
    check ((state = 'FAILED') = (failure_en is not null))
);
create index import_job_by_scope on import_job (kind, scope_id, id);
create index import_job_open on import_job (id) where state in ('QUEUED', 'RUNNING');
create unique index import_job_open_file on import_job (kind, scope_id, file_hash) nulls not distinct
    where state in ('QUEUED', 'RUNNING');
create index import_job_finished on import_job (finished_at) where finished_at is not null;

-- The file until its import has ended, in pieces, encrypted by the service: it may hold names and telephones.
create table import_piece (
    import_id uuid not null references import_job (id) on delete cascade,
    number int not null,
    content bytea not null,
    primary key (import_id, number)
);

-- What is told about rows: refusals, repairs, rows that were there already, examples.
create table import_remark (
    import_id uuid not null references import_job (id) on delete cascade,
    number bigint generated always as identity,
    line bigint not null,
    outcome text not null check (outcome in ('REFUSED', 'REPAIRED', 'ALREADY_THERE', 'EXAMPLE')),
    field text,
    given text,
    became text,
    reason_zh text,
    reason_en text,
    primary key (import_id, number)
);
create index import_remark_by_outcome on import_remark (import_id, outcome, number);

-- Refused rows as they were given, encrypted by the service, to be handed back.
create table import_refused_row (
    import_id uuid not null references import_job (id) on delete cascade,
    line bigint not null,
    cells_encrypted bytea not null,
    primary key (import_id, line)
);
