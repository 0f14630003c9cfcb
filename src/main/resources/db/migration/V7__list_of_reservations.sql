-- The list of reservations is sorted and filtered in the database; archives go by check-out.
create index reservation_check_in on reservation (check_in);
create index reservation_check_out on reservation (check_out);
