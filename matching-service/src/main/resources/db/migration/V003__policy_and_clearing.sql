-- Versions of the policy; a version never changes.
create table policy (
    version int primary key,
    made_at timestamptz not null,
    made_by text not null,
    note_zh text not null,
    note_en text not null,
    rules jsonb not null
);

create table clearing_round (
    id uuid primary key,
    trigger text not null,
    state text not null,
    requested_by uuid,
    requested_at timestamptz not null,
    finished_at timestamptz,
    markets int not null,
    markets_done int not null default 0
);
create index clearing_round_open on clearing_round (state) where state <> 'DONE';

-- One market cleared in a round: what went in, what came out, and the proof that it was the best.
create table market_clearing (
    id uuid primary key,
    round_id uuid not null references clearing_round (id),
    kind text not null,
    item_category text not null,
    unit text not null,
    policy_version int not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    input_hash text not null,
    offers int not null,
    needs int not null,
    pairs int not null,
    -- Planned by the clearing, in the order of the tiers.
    served_by_tier bigint[] not null,
    asked_by_tier bigint[] not null,
    total_suitability bigint not null,
    certified boolean not null,
    priced_offers int not null,
    highest_price bigint not null,
    proposals_made int not null,
    quantity_proposed bigint not null
);
create index market_clearing_round on market_clearing (round_id, id);
