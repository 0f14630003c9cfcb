-- A link may be to the mailbox of a room in Outlook. What Graph wants to be asked with the next time is long.
alter table link add column room varchar(320);
create index link_room on link (room);
alter table link alter column source_cursor set data type varchar(8000);

-- One row for each meeting that is, is to be, or is to be no more, on both sides.
create table outlook_meeting (
  id            bigint primary key,
  mark          varchar(64) not null unique,
  born_here     boolean not null,
  booking       varchar(1100) not null,
  phase         varchar(20) not null,
  organiser     varchar(320) not null,
  event_id      varchar(1000),
  ical_uid      varchar(1000),
  etag          varchar(300),
  starts_at     timestamp(0),
  ends_at       timestamp(0),
  rooms         varchar(4000) not null,
  title         varchar(500) not null,
  answers       varchar(4000) not null,
  gone_since    timestamp(6) with time zone,
  dirty         boolean not null,
  due_on        timestamp(6) with time zone not null,
  failures      integer not null,
  busy_until    timestamp(6) with time zone
);
create sequence outlook_meeting_seq start with 1 increment by 1;
create index outlook_meeting_due on outlook_meeting (dirty, due_on);
create index outlook_meeting_booking on outlook_meeting (booking);
create index outlook_meeting_ical on outlook_meeting (ical_uid);

-- Up to which change of its unit a room was compared with what is to stand in Outlook.
create table outlook_compared (
  link_id   bigint primary key references link (id) on delete cascade,
  revision  bigint not null
);

-- Whoever compares holds this row, so that no booking gets two meetings.
create table outlook_turn (
  id    integer primary key,
  turn  bigint not null
);
insert into outlook_turn (id, turn) values (1, 0);

-- By which names in a room's mailbox its events are known: of what is removed only that is told.
create table outlook_event (
  link_id   bigint not null references link (id) on delete cascade,
  event_id  varchar(500) not null,
  identity  varchar(1000) not null,
  primary key (link_id, event_id)
);
