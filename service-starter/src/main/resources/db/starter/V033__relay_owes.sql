-- After a slot was lost: what was written since then is still to be sent again, before anything else is. It outlives a crash
-- amid the sending, and keeps every instance from sending what is newer.
alter table relay_slot add column resend_from timestamptz;
