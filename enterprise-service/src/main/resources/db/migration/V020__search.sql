-- Enterprises by words of their name or credit code, offers by words of their title or their enterprise's name.
alter table enterprise add column search_text text not null
    generated always as (search_text(name || ' ' || credit_code::text)) stored;
create index enterprise_by_words on enterprise using gin (search_grams(search_text)) with (fastupdate = off);
create index enterprise_by_verified_at on enterprise (verified_at, id);

alter table offer add column search_text text not null default '';

-- The lock keeps the name from changing between here and the commit, unseen by either.
create function offer_search_text() returns trigger language plpgsql as $$
begin
    select search_text(new.title || ' ' || e.name) into strict new.search_text
    from enterprise e where e.id = new.enterprise_id for share;
    return new;
end $$;
create trigger offer_search_text before insert or update of title, enterprise_id on offer
    for each row execute function offer_search_text();

create function enterprise_renamed() returns trigger language plpgsql as $$
begin
    update offer set search_text = search_text(title || ' ' || new.name) where enterprise_id = new.id;
    return null;
end $$;
create trigger enterprise_renamed after update of name on enterprise
    for each row when (old.name is distinct from new.name) execute function enterprise_renamed();

update offer set title = title;
create index offer_by_words on offer using gin (search_grams(search_text)) with (fastupdate = off);
create index offer_published_by_title on offer (title, id) where state = 'PUBLISHED';
