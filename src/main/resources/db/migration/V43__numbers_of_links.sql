-- The number of a link names its feed (for=), which is read elsewhere for years. Numbers that were
-- given here to links that may be gone: none of them is given to a link that comes from another house.
create table given_link_number (
  first_number bigint primary key,
  last_number  bigint not null
);
insert into given_link_number (first_number, last_number)
select 0, nextval('link_seq') - 1;
