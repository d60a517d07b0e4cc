-- Rows of files that became offers, by all that they said: the same file twice doubles nothing. Who deletes the draft may
-- import it again.
create table imported_offer (
    enterprise_id uuid not null,
    row_digest bytea not null,
    offer_id uuid not null references offer (id) on delete cascade,
    primary key (enterprise_id, row_digest)
);
create index imported_offer_by_offer on imported_offer (offer_id);
