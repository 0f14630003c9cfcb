-- From where this house counts its links, drawn with its first one: another house counts from elsewhere.
create table link_number_base (
  id    integer primary key,
  base  bigint not null
);
insert into link_number_base (id, base) values (1, 0);
