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
