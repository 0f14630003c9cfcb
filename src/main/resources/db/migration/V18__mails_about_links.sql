-- What a user wants to be told by mail: words with blanks between.
alter table app_user add column mails varchar(100) default 'troubles ends digest' not null;

-- When a mail about a link, or about our own way out, was last written.
create table mail_topic (
  topic      varchar(40) primary key,
  mailed_on  timestamp(6) with time zone not null
);

-- The property's day whose digest was looked after last; one row.
create table mail_digest (
  id        integer primary key,
  last_day  date not null
);
insert into mail_digest (id, last_day) values (1, date '1970-01-01');

-- The key that signs the buttons in mails, made at first use; one row.
create table resume_key (
  id      integer primary key,
  secret  varchar(64) not null
);
insert into resume_key (id, secret) values (1, '');

-- Buttons that were pressed: each works once.
create table resume_used (
  token    varchar(64) primary key,
  used_on  timestamp(6) with time zone not null
);

-- Until when a user does not want to be reminded of a trouble.
create table mail_snooze (
  incident_id  bigint not null references incident (id) on delete cascade,
  user_id      bigint not null references app_user (id) on delete cascade,
  until_on     timestamp(6) with time zone not null,
  primary key (incident_id, user_id)
);
