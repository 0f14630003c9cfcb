-- What goes with a unit when it is deleted: also what the site closes by itself.
drop view belonging;
create view belonging as
  select r.accom_id, r.accom_num, 'reservation' as kind, '' as name, r.check_out as last_day,
         r.status as state, cast(null as timestamp(6) with time zone) as last_read
    from reservation r
  union all
  select b.accom_id, b.accom_num, 'blocked_dates', '', b.to_date, b.cause, null
    from blocked_dates b
   where b.accom_id is not null and b.cause in ('blocked', 'imported', 'stop_sell', 'canary')
  union all
  select l.accom_id, l.accom_num, 'calendar', l.name, null, '', null
    from link l
  union all
  select f.accom_id, f.accom_num, 'reader', f.reader, null, '', f.last_read
    from feed_read f
   where f.accom_id is not null;
