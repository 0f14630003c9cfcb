-- What was said of one meeting holds for no other of that day: of nights midnight, of hours their moments, on the property's clock.
alter table same_guest alter column check_in set data type timestamp(0);
alter table same_guest alter column check_out set data type timestamp(0);
alter table same_guest alter column stay_in set data type timestamp(0);
alter table same_guest alter column stay_out set data type timestamp(0);
