-- The import that survives the real world.

-- What a link does differently from the general settings; null where it follows them.
alter table link add column blocked_events varchar(20);
alter table link add column vanished varchar(20);
alter table link add column last_night boolean default false not null;
alter table link add column ignore_phrases varchar(2000) default '' not null;

-- What the last good run left for the next: validators, the digest of what was read, and whether
-- something waits for a second look.
alter table link add column http_tag varchar(500);
alter table link add column http_modified varchar(100);
alter table link add column digest varchar(64) default '' not null;
alter table link add column circumstances varchar(100) default '' not null;
alter table link add column pending boolean default false not null;
alter table link add column churned integer default 0 not null;
alter table link add column offered_signature varchar(256);
alter table link add column last_run bigint;

alter table known_event add column role varchar(20) default 'stay' not null;
alter table known_event add column outlived integer default 0 not null;

alter table reservation add column cancelled_here boolean default false not null;

alter table notice add column dismissed boolean default false not null;
alter table notice add column other varchar(200) default '' not null;
alter table notice add column other_since timestamp(6) with time zone;
alter table notice add column reservation_id bigint references reservation (id) on delete set null;
alter table notice add column lost integer default 0 not null;
alter table notice add column known integer default 0 not null;
