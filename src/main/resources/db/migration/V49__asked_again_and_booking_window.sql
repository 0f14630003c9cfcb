-- Which rooms of a meeting said no and are to be invited again, and how far that is: one a line, "waiting room@example.org".
alter table outlook_meeting add column asking varchar(4000) default '' not null;

-- How many days ahead a booking by the hour may begin at most; 0 for any day.
alter table accommodation add column window_days integer default 0 not null;
