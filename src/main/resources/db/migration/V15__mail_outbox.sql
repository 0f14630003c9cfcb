-- Mails wait here until the mail server has taken them, through restarts of either.
create table mail (
  id             bigint primary key,
  message_id     varchar(300) not null unique,
  receiver       varchar(254) not null,
  language       varchar(20) not null,
  subject        varchar(500) not null,
  body_text      varchar(100000) not null,
  body_html      varchar(200000) not null,
  state          varchar(20) not null,
  tries          integer not null,
  written_on     timestamp(6) with time zone not null,
  due_on         timestamp(6) with time zone not null,
  failure        varchar(40),
  claimed_until  timestamp(6) with time zone
);
create sequence mail_seq start with 1 increment by 1;
create index mail_due on mail (state, due_on);
create index mail_written on mail (written_on);
