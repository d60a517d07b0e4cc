-- What each kind of gift adds to its conditions. The engine asks it of pairs in memory, no query looks into it, and a kind
-- has what the others lack: so JSON, in the form of OfferTerms and NeedTerms. Rows from before say nothing besides.
alter table market_offer add column terms jsonb not null default '{}';
alter table market_need add column terms jsonb not null default '{}';

-- What a proposal is about besides a quantity: seats on slots, or a thing and its term (Particulars).
alter table proposal add column particulars jsonb not null default '{}';

-- Names that open proposals hold and agreements have given. The row goes when the proposal ends without an agreement.
create extension if not exists btree_gist;

create table naming_claim (
    proposal_id uuid primary key references proposal (id) on delete cascade,
    school_id uuid not null,
    -- In one spelling: Naming.thingKey().
    thing text not null check (thing <> ''),
    term_from date not null,
    term_until date not null check (term_until >= term_from),
    exclusive boolean not null,
    -- One thing in one term has one exclusive name …
    constraint one_exclusive_name exclude using gist (
        school_id with =, thing with =, daterange(term_from, term_until, '[]') with &&) where (exclusive),
    -- … and no other beside it: of two that overlap, not one exclusive and one not. Any number that are not may be together.
    constraint no_name_beside_an_exclusive_one exclude using gist (
        school_id with =, thing with =, daterange(term_from, term_until, '[]') with &&, exclusive with <>)
);

-- The days of tours with their books, in pupils. A slot moved to another day is another slot.
create table tour_slot (
    offer_id uuid not null references market_offer (id) on delete cascade,
    slot_id uuid not null,
    date date not null,
    capacity int not null check (capacity >= 0),
    grade_bands text[] not null,
    held int not null default 0,
    agreed int not null default 0,
    short_by int not null default 0,
    primary key (offer_id, slot_id, date),
    constraint slot_held_not_negative check (held >= 0),
    constraint slot_agreed_not_negative check (agreed >= 0),
    constraint slot_never_beyond_capacity check (held + agreed <= capacity + short_by),
    constraint slot_short_by_what_was_agreed
        check (short_by = 0 or (short_by > 0 and held = 0 and short_by = agreed - capacity))
);

-- Who sits where: of open proposals and of agreements. The row goes when the proposal ends without an agreement.
create table tour_seat (
    proposal_id uuid not null references proposal (id) on delete cascade,
    offer_id uuid not null,
    need_id uuid not null,
    school_id uuid not null,
    slot_id uuid not null,
    date date not null,
    grade_band text not null,
    pupils int not null check (pupils > 0),
    primary key (proposal_id, grade_band),
    foreign key (offer_id, slot_id, date) references tour_slot (offer_id, slot_id, date),
    constraint a_band_of_a_need_goes_once unique (need_id, grade_band),
    constraint a_band_is_in_one_place_a_day unique (school_id, grade_band, date)
);
create index tour_seat_slot on tour_seat (offer_id, slot_id, date);
