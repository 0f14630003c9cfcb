-- Where alarms go besides mails: one address of the owner's choice, with the secret that signs what is sent there.
create table webhook (
  id      integer primary key,
  url     varchar(2000) not null,
  secret  varchar(100) not null,
  set_on  timestamp(6) with time zone not null
);

-- The outbox holds calls of the webhook beside mails. Of a call, the receiver is the host, the subject what the list
-- shows, the text what is sent; address and secret are looked up when it goes.
alter table mail add column kind varchar(10) default 'mail' not null;
