-- What is on the market by words of its title.
alter table market_offer add column search_text text not null generated always as (search_text(title)) stored;
create index market_offer_by_words on market_offer using gin (search_grams(search_text)) with (fastupdate = off);
create index market_offer_by_moment on market_offer (state, published_at, id);

alter table market_need add column search_text text not null generated always as (search_text(title)) stored;
create index market_need_by_words on market_need using gin (search_grams(search_text)) with (fastupdate = off);
create index market_need_by_moment on market_need (state, published_at, id);
