-- Where a user's mail goes and in which language he is spoken to; empty: none, the browser's.
alter table app_user add column email varchar(254) default '' not null;
alter table app_user add column language varchar(10) default '' not null;
-- Since when a script that nobody knows any more has been silent.
alter table application_password add column last_used timestamp(6) with time zone;
