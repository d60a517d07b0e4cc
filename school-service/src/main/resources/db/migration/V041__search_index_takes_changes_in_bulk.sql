-- A row has some forty grams, and entering each of them at once made up most of what an import cost. They are gathered
-- first and entered together; a search looks through what is gathered, at most 1 MB, which takes it a few milliseconds.
alter index school_by_words set (fastupdate = on, gin_pending_list_limit = 1024);
alter index need_by_words set (fastupdate = on, gin_pending_list_limit = 1024);
