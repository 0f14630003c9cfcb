-- Settings > Integrations > Outlook: at most one row. The secret is sealed by a key that is not in the database.
create table outlook_settings (
  id                     integer primary key,
  enabled                boolean not null,
  tenant                 varchar(253) not null,
  client_id              varchar(36) not null,
  secret                 varchar(40000),
  secret_kind            varchar(20),
  secret_set_on          timestamp(6) with time zone,
  secret_ends_on         date,
  secret_told            integer,
  default_accommodation  bigint references accommodation (id) on delete set null,
  default_user           varchar(254) not null,
  ignored_tags           varchar(2000) not null,
  rooms_due_on           timestamp(6) with time zone not null,
  rooms_looked_on        timestamp(6) with time zone,
  rooms_found            integer,
  rooms_fault            varchar(200)
);

-- The rooms of the organisation. A room stays itself by its key, whatever it is called; its unit and its link may go before it.
create table outlook_room (
  id          bigint primary key,
  room_key    varchar(320) not null unique,
  address     varchar(320) not null,
  name        varchar(300) not null,
  postal      varchar(1000) not null,
  capacity    integer,
  tags        varchar(4000) not null,
  state       varchar(20) not null,
  typed_in    boolean not null,
  accom_id    bigint,
  accom_num   integer,
  link_id     bigint references link (id) on delete set null,
  seen_on     timestamp(6) with time zone not null,
  zone        varchar(64),
  work_days   varchar(20),
  work_from   varchar(8),
  work_to     varchar(8),
  work_zone   varchar(64),
  foreign key (accom_id, accom_num) references unit (accom_id, num) on delete set null
);
create sequence outlook_room_seq start with 1 increment by 1;
create index outlook_room_link on outlook_room (link_id);
