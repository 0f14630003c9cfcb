-- One schema for H2 and PostgreSQL. Stays are half-open: check_out and to_date are the first free day.

create table site_revision (
  id          integer primary key,
  revision    bigint not null,
  changed_on  timestamp(6) with time zone not null
);
insert into site_revision (id, revision, changed_on) values (1, 1, current_timestamp);

create table site_option (
  name        varchar(100) primary key,
  content     varchar(4000) not null,
  changed_on  timestamp(6) with time zone not null
);

create table app_user (
  id             bigint primary key,
  name           varchar(60) not null unique,
  password_hash  varchar(500) not null,
  role           varchar(40) not null,
  created_on     timestamp(6) with time zone not null
);
create sequence app_user_seq start with 1 increment by 1;

create table application_password (
  id             bigint primary key,
  user_id        bigint not null references app_user (id) on delete cascade,
  name           varchar(100) not null,
  password_hash  varchar(100) not null,
  created_on     timestamp(6) with time zone not null
);
create sequence application_password_seq start with 1 increment by 1;
create index application_password_user on application_password (user_id);

create table accommodation (
  id           bigint primary key,
  name         varchar(200) not null,
  slug         varchar(200) not null,
  short_name   varchar(50) not null,
  prep_before  integer not null,
  prep_after   integer not null,
  linked       varchar(1000) not null
);
create sequence accommodation_seq start with 1 increment by 1;

create table unit (
  accom_id    bigint not null references accommodation (id) on delete cascade,
  num         integer not null,
  name        varchar(50) not null,
  revision    bigint not null,
  changed_on  timestamp(6) with time zone not null,
  primary key (accom_id, num)
);

create table customer (
  id              bigint primary key,
  first_name      varchar(200) not null,
  last_name       varchar(200) not null,
  email           varchar(254) not null,
  phone           varchar(50) not null,
  address_1       varchar(200) not null,
  address_2       varchar(200) not null,
  city            varchar(200) not null,
  zip_code        varchar(50) not null,
  state_province  varchar(200) not null,
  country         varchar(200) not null
);
create sequence customer_seq start with 1 increment by 1;
create index customer_email on customer (email);

create table link (
  id              bigint primary key,
  accom_id        bigint not null,
  accom_num       integer not null,
  name            varchar(40) not null,
  url             varchar(2000) not null,
  enabled         boolean not null,
  signature       varchar(256) not null,
  created_on      timestamp(6) with time zone not null,
  last_attempt    timestamp(6) with time zone,
  last_success    timestamp(6) with time zone,
  failures        integer not null,
  last_failure    varchar(40),
  due_on          timestamp(6) with time zone not null,
  claimed_until   timestamp(6) with time zone,
  claim           varchar(40),
  foreign key (accom_id, accom_num) references unit (accom_id, num) on delete cascade
);
create sequence link_seq start with 1 increment by 1;
create index link_due on link (enabled, due_on);
create index link_unit on link (accom_id, accom_num);

create table reservation (
  id            bigint primary key,
  uid           varchar(1000) not null,
  accom_id      bigint not null,
  accom_num     integer not null,
  check_in      date not null,
  check_out     date not null,
  status        varchar(30) not null,
  origin        varchar(40),
  link_id       bigint references link (id) on delete set null,
  origin_url    varchar(2000),
  comment       varchar(4000) not null,
  adults        integer not null,
  children      integer not null,
  customer_id   bigint references customer (id),
  received_on   timestamp(6) with time zone not null,
  updated_on    timestamp(6) with time zone not null,
  sequence      integer not null,
  ever_held     boolean not null,
  foreign key (accom_id, accom_num) references unit (accom_id, num) on delete cascade,
  check (check_in < check_out)
);
create sequence reservation_seq start with 1 increment by 1;
create index reservation_unit on reservation (accom_id, accom_num, check_out, check_in);
create index reservation_received on reservation (received_on);
create index reservation_link on reservation (link_id);
create index reservation_customer on reservation (customer_id);

create table blocked_dates (
  id              bigint primary key,
  uid             varchar(1000) not null,
  accom_id        bigint references accommodation (id) on delete cascade,
  accom_num       integer,
  from_date       date not null,
  to_date         date not null,
  cause           varchar(20) not null,
  reservation_id  bigint references reservation (id) on delete cascade,
  link_id         bigint references link (id) on delete set null,
  source          varchar(40),
  comment         varchar(4000) not null,
  created_on      timestamp(6) with time zone not null,
  foreign key (accom_id, accom_num) references unit (accom_id, num) on delete cascade,
  check (from_date < to_date)
);
create sequence blocked_dates_seq start with 1 increment by 1;
create index blocked_dates_unit on blocked_dates (accom_id, accom_num, to_date, from_date);
create index blocked_dates_reservation on blocked_dates (reservation_id);
create index blocked_dates_link on blocked_dates (link_id);

-- What a link told us, event by event.
create table known_event (
  id              bigint primary key,
  link_id         bigint not null references link (id) on delete cascade,
  uid             varchar(1000) not null,
  check_in        date not null,
  check_out       date not null,
  first_seen      timestamp(6) with time zone not null,
  last_seen       timestamp(6) with time zone not null,
  missed          integer not null,
  reservation_id  bigint references reservation (id) on delete set null,
  blocked_id      bigint references blocked_dates (id) on delete set null
);
-- Numbers are fetched fifty at a time; the first block ends with the first value.
create sequence known_event_seq start with 50 increment by 50;
create index known_event_link on known_event (link_id);

create table sync_run (
  id           bigint primary key,
  link_id      bigint references link (id) on delete cascade,
  accom_id     bigint not null,
  accom_num    integer not null,
  name         varchar(40) not null,
  started_on   timestamp(6) with time zone not null,
  finished_on  timestamp(6) with time zone not null,
  outcome      varchar(40) not null,
  added        integer not null,
  moved        integer not null,
  cancelled    integer not null,
  revived      integer not null,
  unchanged    integer not null,
  echoes       integer not null,
  ignored      integer not null,
  conflicts    integer not null,
  message      varchar(1000) not null
);
create sequence sync_run_seq start with 1 increment by 1;
create index sync_run_link on sync_run (link_id, started_on);

create table notice (
  id           bigint primary key,
  kind         varchar(40) not null,
  link_id      bigint references link (id) on delete cascade,
  calendar     varchar(40) not null,
  accom_id     bigint not null,
  accom_num    integer not null,
  uid          varchar(1000) not null,
  check_in     date,
  check_out    date,
  message      varchar(1000) not null,
  created_on   timestamp(6) with time zone not null,
  last_seen    timestamp(6) with time zone not null
);
create sequence notice_seq start with 1 increment by 1;
create index notice_link on notice (link_id);

-- Everything that keeps nights of a unit from being sold, whatever table it stands in.
create view occupancy as
  select r.accom_id, r.accom_num, r.check_in, r.check_out, 'reservation' as kind,
         r.id as source_id, coalesce(r.origin, 'website') as source, r.id as reservation_id,
         r.link_id
    from reservation r
   where r.status in ('new', 'confirmed', 'awaiting_payment')
  union all
  select b.accom_id, b.accom_num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), b.reservation_id, b.link_id
    from blocked_dates b
   where b.accom_num is not null
  union all
  select u.accom_id, u.num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), b.reservation_id, b.link_id
    from blocked_dates b
    join unit u on u.accom_id = b.accom_id
   where b.accom_num is null
  union all
  select u.accom_id, u.num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), b.reservation_id, b.link_id
    from blocked_dates b
   cross join unit u
   where b.accom_id is null;

create index reservation_uid on reservation (uid);
create index blocked_dates_uid on blocked_dates (uid);
