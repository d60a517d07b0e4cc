create table book (
    id uuid primary key,
    title text not null,
    copies int not null,
    added_at timestamptz not null,
    search_text text not null generated always as (search_text(title)) stored
);
create index book_by_title on book (title, id);
