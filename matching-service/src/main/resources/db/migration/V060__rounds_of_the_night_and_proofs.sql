-- The round that the platform starts by itself, once a night, whichever instance is first.
alter table clearing_round add column night date;
create unique index clearing_round_night on clearing_round (night);

alter table market_clearing add column proposals_taken_back int not null default 0;

-- What a round's clearing was computed from and its certificate, in the engine's file form, gzip. Clearings of single changes
-- and study tours have none.
create table clearing_proof (
    clearing_id uuid primary key references market_clearing (id),
    market bytea not null,
    result bytea not null,
    -- SHA-256 of the market's text.
    market_hash text not null
);
