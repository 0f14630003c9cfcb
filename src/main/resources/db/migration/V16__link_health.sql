-- How a link has fared, apart from a person's switch.
alter table link add column phase varchar(20) default 'active' not null;
alter table link add column trouble_since timestamp(6) with time zone;
alter table link add column cause varchar(20);
alter table link add column streak integer default 0 not null;
alter table link add column streak_since timestamp(6) with time zone;
alter table link add column probes integer default 0 not null;
alter table link add column good_probe timestamp(6) with time zone;
-- Whether the other side may read the feed that is for this link.
alter table link add column exported boolean default true not null;
-- The host of its address, by which troubles are told apart.
alter table link add column host varchar(255) default '' not null;
update link set phase = 'degraded', trouble_since = coalesce(last_success, last_attempt) where failures > 0;
create index link_attempt on link (last_attempt);

-- A trouble from its first sign to its end; what an owner is told about once.
create table incident (
  id           bigint primary key,
  kind         varchar(20) not null,
  link_id      bigint references link (id) on delete cascade,
  cause        varchar(20),
  code         varchar(40) not null,
  began_on     timestamp(6) with time zone not null,
  last_good    timestamp(6) with time zone,
  opened_on    timestamp(6) with time zone not null,
  resumed_on   timestamp(6) with time zone,
  closed_on    timestamp(6) with time zone,
  ended        varchar(20) default '' not null,
  told_on      timestamp(6) with time zone,
  told_end_on  timestamp(6) with time zone
);
create sequence incident_seq start with 50 increment by 50;
create index incident_link on incident (link_id, closed_on);
create index incident_open on incident (closed_on, told_on);
