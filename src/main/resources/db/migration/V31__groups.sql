-- A party or a meeting that takes several units: each is a reservation with a UID of its own, tied
-- to the others by their group.
create table reservation_group (
  id bigint primary key
);
create sequence reservation_group_seq start with 1 increment by 1;

alter table reservation add column group_id bigint references reservation_group (id);
create index reservation_group_members on reservation (group_id);
