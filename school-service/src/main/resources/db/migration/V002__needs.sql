-- What schools ask for. What is special to a kind is in "details"; what every kind has is a column.

create table need (
  id                       uuid primary key,
  school_id                uuid not null references school (id),
  title                    text not null,
  kind                     text not null,
  item_category            text not null,
  details                  jsonb not null,
  quantity                 integer not null check (quantity > 0),
  minimum_useful_quantity  integer not null check (minimum_useful_quantity between 1 and quantity),
  readiness                text not null,
  grade_bands              text[] not null,
  needed_from              date not null,
  needed_until             date not null check (needed_until >= needed_from),
  state                    text not null check (state in ('DRAFT', 'PUBLISHED', 'PAUSED', 'WITHDRAWN', 'EXPIRED')),
  created_by               uuid not null,
  created_at               timestamptz not null,
  published_at             timestamptz,
  version                  bigint not null,
  check ((state = 'DRAFT') = (published_at is null))
);
create index need_of_school on need (school_id, id);
create index need_published on need (id) where state = 'PUBLISHED';
create index need_published_by_category on need (item_category, id) where state = 'PUBLISHED';
create index need_live_by_last_day on need (needed_until, id) where state in ('PUBLISHED', 'PAUSED');
