-- UIDs under which something went out in a feed that is not stored any more: a neighbour may show it
-- for hours, and it must not come back as his.
create table retired_uid (
  uid       varchar(1000) not null,
  own       boolean not null,
  check_out date not null
);

create index retired_uid_uid on retired_uid (uid);
