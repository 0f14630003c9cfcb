-- What is checked after a link was resumed. Its link may go first: then the canary is still to be removed.
create table verification (
  id             bigint primary key,
  link_id        bigint references link (id) on delete set null,
  resumed_on     timestamp(6) with time zone not null,
  opened_on      timestamp(6) with time zone not null,
  closed_on      timestamp(6) with time zone,
  ended          varchar(20) default '' not null,
  looked_on      timestamp(6) with time zone,
  claimed_until  timestamp(6) with time zone,
  -- A night that is closed for a while, to see whether the other side gets to know it.
  canary_night   date,
  canary_block   bigint references blocked_dates (id) on delete set null,
  canary_made    timestamp(6) with time zone,
  canary_shown   timestamp(6) with time zone
);
create sequence verification_seq start with 50 increment by 50;
create index verification_link on verification (link_id, closed_on);
create index verification_open on verification (closed_on, claimed_until);

create table verification_step (
  id               bigint primary key,
  verification_id  bigint not null references verification (id) on delete cascade,
  kind             varchar(20) not null,
  state            varchar(20) not null,
  code             varchar(40) not null,
  said             varchar(200) not null,
  moment           timestamp(6) with time zone,
  nights           varchar(1000) not null,
  reached_on       timestamp(6) with time zone not null,
  unique (verification_id, kind)
);
create sequence verification_step_seq start with 50 increment by 50;
