-- Calendars that answered with an older copy of themselves, and how often without a day in between.
create table old_copy (
  link_id  bigint primary key references link (id) on delete cascade,
  looks    integer not null,
  last_on  timestamp(6) with time zone not null
);
