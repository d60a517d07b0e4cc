create table note (
    id uuid primary key,
    owner_id uuid not null,
    text text not null,
    version bigint not null
);
create table handled (
    place bigint generated always as identity,
    event_id uuid not null,
    aggregate_id uuid not null,
    number bigint not null,
    trace_id text
);
