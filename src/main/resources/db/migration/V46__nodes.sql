-- The running servers, by the name that each has given itself: what one of them claims is free again when it has not been seen for a while.
create table node (
  id       varchar(36) primary key,
  seen_on  timestamp(6) with time zone not null
);

alter table link add column claimed_by varchar(36);
