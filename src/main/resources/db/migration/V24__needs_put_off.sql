-- What a person has put off of the list of what needs somebody, and until when.
create table need_snooze (
  need_key  varchar(60) primary key,
  until_on  timestamp(6) with time zone not null,
  put_by    varchar(200) not null,
  why       varchar(300) not null,
  put_on    timestamp(6) with time zone not null
);

-- What a run finds is kept as long as it holds, whatever the owner wants to have on record.
alter table notice add column recorded boolean default true not null;
create index notice_standing on notice (kind);

-- A person's word that a calendar's booking and a reservation here are one guest's. It holds for the
-- nights that both have then.
create table same_guest (
  link_id         bigint not null references link (id) on delete cascade,
  check_in        date not null,
  check_out       date not null,
  reservation_id  bigint not null references reservation (id) on delete cascade,
  stay_in         date not null,
  stay_out        date not null,
  said_by         varchar(200) not null,
  said_on         timestamp(6) with time zone not null,
  primary key (link_id, check_in, check_out, reservation_id, stay_in, stay_out)
);
