-- How far removing everything from Outlook has come: one row. Whoever removes has a lease on it.
create table outlook_leaving (
  id          integer primary key,
  meetings    integer not null,
  removed     integer not null,
  began_on    timestamp(6) with time zone,
  ended_on    timestamp(6) with time zone,
  busy_until  timestamp(6) with time zone
);
insert into outlook_leaving (id, meetings, removed) values (1, 0, 0);

-- What could not be removed at the last attempt, and why.
create table outlook_left (
  meeting_id  bigint primary key references outlook_meeting (id) on delete cascade,
  kind        varchar(20) not null,
  code        varchar(200) not null
);
