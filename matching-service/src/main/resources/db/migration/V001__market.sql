-- The market as the events of the owning services tell it. A row carries its aggregate's version: an older event changes nothing.
create table enterprise (
    id uuid primary key,
    version bigint not null,
    credit_code text not null,
    name text not null,
    kind text not null,
    county_code text not null
);

create table school (
    id uuid primary key,
    version bigint not null,
    school_code text not null,
    name text not null,
    stage text not null,
    locality text not null,
    county_code text not null,
    -- [{"kind": …, "from": …, "until": …}]
    designations jsonb not null
);

-- held: by open proposals. agreed: for good. short_by: what an owner promised by agreements and then cut away.
create table market_offer (
    id uuid primary key,
    version bigint not null,
    enterprise_id uuid not null,
    kind text not null,
    item_category text not null,
    unit text not null,
    title text not null,
    used boolean not null,
    reach text not null,
    grade_bands text[] not null,
    available_from date not null,
    available_until date not null,
    state text not null,
    capacity int not null check (capacity >= 0),
    held int not null default 0,
    agreed int not null default 0,
    short_by int not null default 0,
    published_at timestamptz not null,
    changed_at timestamptz not null,
    traceparent text,
    constraint offer_held_not_negative check (held >= 0),
    constraint offer_agreed_not_negative check (agreed >= 0),
    constraint offer_never_beyond_capacity check (held + agreed <= capacity + short_by),
    constraint offer_short_by_what_was_agreed
        check (short_by = 0 or (short_by > 0 and held = 0 and short_by = agreed - capacity))
);
create index market_offer_enterprise on market_offer (enterprise_id);
create index market_offer_free on market_offer (kind, item_category, unit)
    where state = 'OPEN' and held + agreed < capacity;
create index market_offer_state on market_offer (state, id);

create table market_need (
    id uuid primary key,
    version bigint not null,
    school_id uuid not null,
    kind text not null,
    item_category text not null,
    unit text not null,
    title text not null,
    used_accepted boolean not null,
    minimum_useful int not null check (minimum_useful >= 1),
    readiness text not null,
    grade_bands text[] not null,
    needed_from date not null,
    needed_until date not null,
    state text not null,
    quantity int not null check (quantity >= 0),
    held int not null default 0,
    agreed int not null default 0,
    short_by int not null default 0,
    published_at timestamptz not null,
    changed_at timestamptz not null,
    traceparent text,
    constraint need_held_not_negative check (held >= 0),
    constraint need_agreed_not_negative check (agreed >= 0),
    constraint need_never_beyond_quantity check (held + agreed <= quantity + short_by),
    constraint need_short_by_what_was_agreed
        check (short_by = 0 or (short_by > 0 and held = 0 and short_by = agreed - quantity))
);
create index market_need_school on market_need (school_id);
create index market_need_free on market_need (kind, item_category, unit)
    where state = 'OPEN' and held + agreed < quantity;
create index market_need_state on market_need (state, id);

-- What has changed since a market was last cleared. Only inserted and deleted, so nobody waits for a clearing under way.
create table market_change (
    id bigint generated always as identity primary key,
    kind text not null,
    item_category text not null,
    unit text not null,
    round_id uuid,
    changed_at timestamptz not null
);
create index market_change_market on market_change (kind, item_category, unit, id);
