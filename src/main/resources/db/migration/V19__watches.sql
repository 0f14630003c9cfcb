-- When each watchdog last looked, so that one node looks for all.
create table watch (
  name     varchar(40) primary key,
  last_on  timestamp(6) with time zone not null
);
insert into watch (name, last_on) values ('links', timestamp with time zone '2000-01-01 00:00:00+00');
insert into watch (name, last_on) values ('house', timestamp with time zone '2000-01-01 00:00:00+00');
