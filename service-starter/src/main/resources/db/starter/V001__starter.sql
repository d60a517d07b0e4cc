-- Events on their way out. The relay follows the write-ahead log; the table itself is history for re-sending.
create table outbox (
    id uuid primary key,
    topic text not null,
    type text not null,
    aggregate_id uuid not null,
    occurred_at timestamptz not null,
    traceparent text,
    payload text not null,
    created_at timestamptz not null default now()
);
create publication outbox for table outbox with (publish = 'insert');
grant select on outbox to ${relayRole};

-- How far the relay has come: what Debezium keeps, by partition of its source.
create table relay_offset (
    engine text not null,
    partition text not null,
    position text not null,
    updated_at timestamptz not null default now(),
    primary key (engine, partition)
);

-- Events that were handled, so that a second delivery changes nothing. Ids sort by time: old rows go by id.
create table inbox (
    event_id uuid primary key,
    handled_at timestamptz not null default now()
);

-- Events that could not be handled, and later events of the same aggregate that wait behind them.
create table dead_letter (
    id bigint generated always as identity primary key,
    topic text not null,
    aggregate_id uuid not null,
    event_id uuid not null,
    type text not null,
    partition int not null,
    kafka_offset bigint not null,
    occurred_at timestamptz not null,
    traceparent text,
    payload bytea not null,
    reason text,
    attempts int not null,
    created_at timestamptz not null default now(),
    unique (event_id)
);
create index dead_letter_aggregate on dead_letter (topic, aggregate_id, id);

-- Who may act for which organisation.
create table membership (
    id uuid primary key,
    side text not null,
    organisation_id uuid not null,
    person_id uuid not null,
    role text not null,
    version bigint not null,
    granted_at timestamptz not null,
    revoked_at timestamptz
);
create index membership_person on membership (person_id, organisation_id) where revoked_at is null;
create index membership_organisation on membership (organisation_id) where revoked_at is null;
create index membership_revoked on membership (revoked_at) where revoked_at is not null;

-- Who did what. Rows are added and never changed: the service's own role has no permission to.
create table audit (
    id uuid primary key,
    at timestamptz not null,
    person_id uuid,
    person_name text not null,
    action text not null,
    object_type text not null,
    object_id text not null,
    result text not null,
    details jsonb not null,
    trace_id text
);
create index audit_person on audit (person_id, id);
create index audit_object on audit (object_id, id);
create index audit_action on audit (action, id);
revoke update, delete, truncate on audit from ${appRole};

-- Answers of POSTs by the key they were sent with.
create table idempotency_key (
    person_id uuid not null,
    key text not null,
    fingerprint text not null,
    status int,
    location text,
    etag text,
    body text,
    created_at timestamptz not null default now(),
    primary key (person_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
