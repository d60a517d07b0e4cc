-- An edit of a laid-aside event names the version it was made on.
alter table dead_letter add column version bigint not null default 1;
