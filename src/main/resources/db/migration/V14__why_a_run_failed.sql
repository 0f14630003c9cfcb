-- The code of the failure, so that each reader is told in his language.
alter table sync_run add column failure varchar(40) default '' not null;
