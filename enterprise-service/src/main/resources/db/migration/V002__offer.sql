create table offer (
    id uuid primary key,
    enterprise_id uuid not null references enterprise (id),
    title text not null,
    kind text not null,
    details jsonb not null,
    item_category text not null generated always as (details ->> 'itemCategory') stored,
    quantity int not null check (quantity > 0),
    reach text not null,
    grade_bands text[] not null,
    available_from date not null,
    available_until date not null,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'PAUSED', 'WITHDRAWN', 'EXPIRED')),
    created_by uuid not null,
    created_at timestamptz not null,
    published_at timestamptz,
    version bigint not null,
    check (available_until >= available_from),
    check (details ->> 'kind' = kind),
    check ((state = 'DRAFT') = (published_at is null))
);
create index offer_by_enterprise on offer (enterprise_id, id);
create index offer_published on offer (published_at, id) where state = 'PUBLISHED';
create index offer_published_by_item on offer (item_category, published_at, id) where state = 'PUBLISHED';
create index offer_live_until on offer (available_until, id) where state in ('PUBLISHED', 'PAUSED');
