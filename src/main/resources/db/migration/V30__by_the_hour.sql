-- An accommodation is let by the night or by the quarter hour. Hours are minutes of the day, lengths are minutes.
alter table accommodation add column grain varchar(20) default 'night' not null;
alter table accommodation add column opens_minute integer default 0 not null;
alter table accommodation add column closes_minute integer default 0 not null;
alter table accommodation add column shortest_minutes integer default 15 not null;
alter table accommodation add column longest_minutes integer default 1440 not null;
alter table accommodation add column ready_before integer default 0 not null;
alter table accommodation add column ready_after integer default 0 not null;

-- The dates are the days that a booking touches; what is by the hour has its moments beside them, on the property's clock.
alter table reservation add column starts_at timestamp(0);
alter table reservation add column ends_at timestamp(0);
alter table blocked_dates add column starts_at timestamp(0);
alter table blocked_dates add column ends_at timestamp(0);
alter table claim add column starts_at timestamp(0);
alter table claim add column ends_at timestamp(0);

drop view occupancy;
create view occupancy as
  select r.accom_id, r.accom_num, r.check_in, r.check_out, 'reservation' as kind,
         r.id as source_id, coalesce(r.origin, 'website') as source, r.id as reservation_id,
         r.link_id, r.starts_at, r.ends_at
    from reservation r
   where r.status in ('new', 'confirmed', 'awaiting_payment')
  union all
  select b.accom_id, b.accom_num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), coalesce(b.reservation_id, c.reservation_id), b.link_id,
         b.starts_at, b.ends_at
    from blocked_dates b
    left join claim c on c.id = b.claim_id
   where b.accom_num is not null
  union all
  select u.accom_id, u.num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), b.reservation_id, b.link_id, b.starts_at, b.ends_at
    from blocked_dates b
    join unit u on u.accom_id = b.accom_id
   where b.accom_num is null
  union all
  select u.accom_id, u.num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), b.reservation_id, b.link_id, b.starts_at, b.ends_at
    from blocked_dates b
   cross join unit u
   where b.accom_id is null;
