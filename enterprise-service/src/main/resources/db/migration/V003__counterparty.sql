-- Which schools an agreement binds to which enterprises; from events of matching-service, for the rule about contacts.
create table counterparty (
    enterprise_id uuid not null,
    school_id uuid not null,
    since timestamptz not null,
    primary key (enterprise_id, school_id)
);
