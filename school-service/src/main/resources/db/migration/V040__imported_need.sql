-- Rows of files that became needs, by all that they said: the same file twice doubles nothing. Who deletes the draft may
-- import it again.
create table imported_need (
    school_id uuid not null,
    row_digest bytea not null,
    need_id uuid not null references need (id) on delete cascade,
    primary key (school_id, row_digest)
);
create index imported_need_by_need on imported_need (need_id);
