-- A row that somebody holds stops a whole batch, so batches give up early and try without it. Whoever replaces one of these
-- functions says so again: `create or replace` forgets it.
alter function book_batch set lock_timeout = '1s';
--> statement-breakpoint
alter function cancel_batch set lock_timeout = '1s';
--> statement-breakpoint
alter function check_in_batch set lock_timeout = '1s';
