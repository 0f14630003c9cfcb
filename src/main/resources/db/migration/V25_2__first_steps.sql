-- Whether the first administrator was asked for what HBook needs to know; no row: not yet.
create table first_steps (
  id       integer primary key,
  done     boolean not null,
  said_on  timestamp(6) with time zone not null
);
-- Whoever runs HBook already has been asked by life.
insert into first_steps (id, done, said_on)
select 1, true, u.first_on from (select min(created_on) as first_on from app_user) u where u.first_on is not null;
