-- Requests for our feeds that were refused, counted by reader and day, without the address that was asked for.
create table refused_read (
  on_day      date not null,
  reader      varchar(40) not null,
  why         varchar(20) not null,
  -- Whose feed, as a text, for a unique key cannot hold nulls: '102/1', '102/1 for=7', 'all', 'none'.
  feed        varchar(60) not null,
  -- Null for the feed of all units, and for units that do not exist.
  accom_id    bigint,
  accom_num   integer,
  link_id     bigint,
  first_on    timestamp(6) with time zone not null,
  last_on     timestamp(6) with time zone not null,
  times_read  bigint not null,
  primary key (on_day, reader, why, feed),
  foreign key (accom_id, accom_num) references unit (accom_id, num) on delete cascade
);
create index refused_read_unit on refused_read (accom_id, accom_num);

-- Since when the former addresses of a variant of our feeds no longer answer.
create table feed_key_change (
  variant     varchar(20) primary key,
  changed_on  timestamp(6) with time zone not null
);
