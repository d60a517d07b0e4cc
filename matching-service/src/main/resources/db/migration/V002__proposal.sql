create table proposal (
    id uuid primary key,
    version bigint not null,
    offer_id uuid not null references market_offer (id),
    need_id uuid not null references market_need (id),
    enterprise_id uuid not null,
    school_id uuid not null,
    kind text not null,
    item_category text not null,
    unit text not null,
    origin text not null,
    state text not null,
    proposed_quantity int not null check (proposed_quantity > 0),
    -- Held while open, agreed once both sides accepted.
    quantity int not null check (quantity > 0),
    score_per_mille int not null check (score_per_mille between 0 and 1000),
    -- [{"code": …, "zh": …, "en": …, "scorePerMille": …, "weightPerMille": …}]
    reasons jsonb not null,
    policy_version int not null,
    enterprise_quantity int,
    enterprise_accepted_at timestamptz,
    enterprise_person_id uuid,
    school_quantity int,
    school_accepted_at timestamptz,
    school_person_id uuid,
    ended_by text,
    reason_code text,
    comment text,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    traceparent text,
    constraint agreed_means_accepted_by_both check (
        state <> 'AGREED' or (enterprise_accepted_at is not null and school_accepted_at is not null)),
    constraint ended_unless_open check ((state = 'OPEN') = (ended_at is null))
);
create unique index one_open_proposal_per_pair on proposal (offer_id, need_id) where state = 'OPEN';
create index proposal_open_of_offer on proposal (offer_id) where state = 'OPEN';
create index proposal_open_of_need on proposal (need_id) where state = 'OPEN';
create index proposal_expiry on proposal (expires_at) where state = 'OPEN';
create index proposal_enterprise on proposal (enterprise_id, id);
create index proposal_school on proposal (school_id, id);
create index proposal_made on proposal (made_at);
create index proposal_declined on proposal (ended_at) where state = 'DECLINED';

-- A pair that one side declined is not proposed again.
create table excluded_pair (
    offer_id uuid not null,
    need_id uuid not null,
    primary key (offer_id, need_id)
);
create index excluded_pair_need on excluded_pair (need_id);

create table agreement (
    id uuid primary key,
    version bigint not null,
    proposal_id uuid not null unique references proposal (id),
    offer_id uuid not null,
    need_id uuid not null,
    enterprise_id uuid not null,
    school_id uuid not null,
    kind text not null,
    item_category text not null,
    unit text not null,
    quantity int not null check (quantity > 0),
    made_at timestamptz not null
);
create index agreement_offer on agreement (offer_id);
create index agreement_need on agreement (need_id);
create index agreement_enterprise on agreement (enterprise_id, id);
create index agreement_school on agreement (school_id, id);
create index agreement_made on agreement (made_at);
