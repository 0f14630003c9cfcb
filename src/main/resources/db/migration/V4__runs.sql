-- Every run is on record: what was fetched, how often nothing was new since, and whether it was
-- undone.
alter table sync_run add column fetched varchar(1000) default '' not null;
alter table sync_run add column repeats integer default 0 not null;
alter table sync_run add column undo varchar(20) default 'nothing' not null;
alter table sync_run add column undone_on timestamp(6) with time zone;
create index sync_run_finished on sync_run (finished_on);

-- What every event led to, and what is needed to undo the run, both as JSON; apart from the run, so
-- that a list of runs does not read it.
create table sync_run_detail (
  run_id   bigint primary key references sync_run (id) on delete cascade,
  fates    varchar(1000000) not null,
  changes  varchar(1000000) not null
);
