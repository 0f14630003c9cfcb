-- By which numbers a reservation was known where its CSV file came from, so that the same file
-- taken in twice adds nothing.
create table number_elsewhere (
  reservation_id  bigint primary key references reservation (id) on delete cascade,
  num             varchar(40) not null,
  alphanum_id     varchar(40) not null
);
create index number_elsewhere_num on number_elsewhere (num);
create index number_elsewhere_alphanum on number_elsewhere (alphanum_id);
