-- Holding and agreeing change the books of an offer and a need again and again. An index that reads the books makes every
-- such change write all indexes of the row anew, those of the search among them; one that reads only whether something is
-- free does so when that flips.
alter table market_offer add column free boolean not null
    generated always as (state = 'OPEN' and held + agreed < capacity) stored;
alter table market_need add column free boolean not null
    generated always as (state = 'OPEN' and held + agreed < quantity) stored;

drop index market_offer_free;
drop index market_need_free;
create index market_offer_free on market_offer (kind, item_category, unit) where free;
create index market_need_free on market_need (kind, item_category, unit) where free;

-- Room on a page for the next version of a row.
alter table market_offer set (fillfactor = 80);
alter table market_need set (fillfactor = 80);
alter table proposal set (fillfactor = 80);

-- What bars a pair from being proposed, by need; and the open ones, newest first.
create index proposal_barring on proposal (need_id)
    where state = 'OPEN' or (state = 'AGREED' and quantity < proposed_quantity);
create index proposal_open_by_id on proposal (id) where state = 'OPEN';
