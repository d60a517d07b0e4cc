-- Schools by words of their name or code, needs by words of their title or their school's name.
alter table school add column search_text text not null
  generated always as (search_text(name || ' ' || code)) stored;
create index school_by_words on school using gin (search_grams(search_text)) with (fastupdate = off);
create index school_by_name on school (name, id);

alter table need add column search_text text not null default '';

-- The lock keeps the name from changing between here and the commit, unseen by either.
create function need_search_text() returns trigger language plpgsql as $$
begin
  select search_text(new.title || ' ' || s.name) into strict new.search_text
  from school s where s.id = new.school_id for share;
  return new;
end $$;
create trigger need_search_text before insert or update of title, school_id on need
  for each row execute function need_search_text();

create function school_renamed() returns trigger language plpgsql as $$
begin
  update need set search_text = search_text(title || ' ' || new.name) where school_id = new.id;
  return null;
end $$;
create trigger school_renamed after update of name on school
  for each row when (old.name is distinct from new.name) execute function school_renamed();

update need set title = title;
create index need_by_words on need using gin (search_grams(search_text)) with (fastupdate = off);
create index need_published_by_moment on need (published_at, id) where state = 'PUBLISHED';
create index need_published_by_title on need (title, id) where state = 'PUBLISHED';
