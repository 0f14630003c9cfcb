-- What Outlook was asked to tell us of a room; one row for each link. A row outlives its link until Outlook is told, too.
create table outlook_subscription (
  link_id          bigint primary key,
  room             varchar(320) not null,
  site             varchar(1000) not null,
  token_hash       varchar(64) not null unique,
  state_hash       varchar(64) not null,
  subscription_id  varchar(255),
  ends_on          timestamp(6) with time zone,
  renew_on         timestamp(6) with time zone,
  touched_on       timestamp(6) with time zone,
  wish             varchar(20) not null,
  cause            varchar(200) not null,
  failures         integer not null,
  due_on           timestamp(6) with time zone not null,
  heard_on         timestamp(6) with time zone,
  told_on          timestamp(6) with time zone
);
create index outlook_subscription_id on outlook_subscription (subscription_id);

-- Whoever keeps the subscriptions has this row, so that no room gets two of them.
create table outlook_keeping (
  id          integer primary key,
  busy_until  timestamp(6) with time zone,
  compared_on timestamp(6) with time zone
);
insert into outlook_keeping (id) values (1);
