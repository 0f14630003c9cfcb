-- Who has read which content of which of our feeds. What is no longer there has no reads: they go
-- with their unit and with their link.
create table feed_read (
  id          bigint primary key,
  -- The whole feed as a text, '102/1 anonymous for=7': a unique key cannot hold nulls.
  feed        varchar(100) not null,
  reader      varchar(40) not null,
  content     varchar(64) not null,
  all_units   boolean not null,
  -- Whose nights these are; null for the feed of all units of a house with several.
  accom_id    bigint,
  accom_num   integer,
  link_id     bigint references link (id) on delete cascade,
  revision    bigint not null,
  first_read  timestamp(6) with time zone not null,
  last_read   timestamp(6) with time zone not null,
  times_read  bigint not null,
  -- What was shown as taken: first night and number of nights, '20260703+4,20260810+2'.
  nights      varchar(100000) not null,
  unique (feed, reader, content),
  foreign key (accom_id, accom_num) references unit (accom_id, num) on delete cascade
);
create sequence feed_read_seq start with 1 increment by 1;
create index feed_read_unit on feed_read (accom_id, accom_num);
create index feed_read_link on feed_read (link_id);
