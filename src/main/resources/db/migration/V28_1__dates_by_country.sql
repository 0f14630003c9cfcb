-- The country whose way to write dates and times a user wants; empty for the browser's.
alter table app_user add column region varchar(2) default '' not null;
