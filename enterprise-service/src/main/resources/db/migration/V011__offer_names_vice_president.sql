-- An offer may name a technology vice-president of its own enterprise, who stands for it.
alter table technology_vice_president add unique (membership_id, enterprise_id);
alter table offer add column technology_vice_president_id uuid;
alter table offer add foreign key (technology_vice_president_id, enterprise_id)
    references technology_vice_president (membership_id, enterprise_id);
