-- How far the relay has come is what its replication slot says. That the slot was made once is noted, so that one that is
-- missing is known to be lost, and events with it.
create table relay_slot (
    name text primary key,
    made_at timestamptz not null default now()
);
insert into relay_slot (name) select distinct engine from relay_offset;
drop table relay_offset;
