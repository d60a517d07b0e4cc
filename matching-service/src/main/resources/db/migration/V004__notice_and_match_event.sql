-- Logs that streams follow. xid is the writing transaction: a reader stays below the oldest transaction still running, so
-- a row that commits late is not jumped over.
create table notice (
    seq bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    id uuid not null unique,
    side text not null,
    organisation_id uuid not null,
    type text not null,
    proposal_id uuid,
    agreement_id uuid,
    subject_id uuid not null,
    zh text not null,
    en text not null,
    created_at timestamptz not null
);
create index notice_log on notice (xid, seq);
create index notice_organisation on notice (organisation_id, seq);

create table match_event (
    seq bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    type text not null,
    occurred_at timestamptz not null,
    county_code text,
    item_category text not null,
    unit text not null,
    quantity int not null,
    -- Set for agreements only: a proposal has no names here.
    agreement_id uuid,
    enterprise_name text,
    school_name text,
    constraint only_agreements_have_names check (
        type = 'AGREED' or (agreement_id is null and enterprise_name is null and school_name is null))
);
create index match_event_log on match_event (xid, seq);
