-- The calendar of each link whose channel may have been the reader is looked at after a read. What is
-- there at that look was sold there; what comes later may be ours, coming back.
create table feed_look (
  read_id    bigint not null references feed_read (id) on delete cascade,
  -- Without a foreign key: a read must not wait for whoever has the link. Numbers are given once.
  link_id    bigint not null,
  read_on    timestamp(6) with time zone not null,
  -- When the first look that began after the read ended well; null while it is owed.
  looked_on  timestamp(6) with time zone,
  primary key (read_id, link_id)
);
create index feed_look_owed on feed_look (link_id, looked_on);

-- What was read so far is judged as it was.
insert into feed_look (read_id, link_id, read_on, looked_on)
select r.id, l.id, r.first_read, r.first_read
  from feed_read r
  join link l on l.accom_id = r.accom_id and l.accom_num = r.accom_num
   and (r.link_id is null or r.link_id = l.id);

-- Programs without a known name that were found to read the plain feed of a unit for one link.
create table learned_reader (
  link_id     bigint primary key references link (id) on delete cascade,
  reader      varchar(40) not null,
  -- Whose calendar it was then: another address is another channel.
  host        varchar(255) not null,
  learned_on  timestamp(6) with time zone not null
);
