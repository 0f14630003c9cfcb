-- Whether a UID of a calendar is one of another unit's calendar (rule 4) is asked for all at once.
create index claim_uid on claim (uid);
