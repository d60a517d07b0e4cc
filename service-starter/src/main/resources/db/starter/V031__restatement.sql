-- How far the owner came in saying again how its things stand, one row a kind of things.
create table restatement (
    kind text primary key,
    after_id uuid,
    restated bigint not null default 0,
    started_at timestamptz not null,
    finished_at timestamptz
);
