-- What a deleted unit would lose: reservations that are not cancelled, with who sold them and the guest.
create view unit_booking as
  select r.id, r.accom_id, r.accom_num, r.check_in, r.check_out,
         coalesce(l.name, r.origin, '') as channel,
         trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) as guest
    from reservation r
    left join link l on l.id = r.link_id
    left join customer c on c.id = r.customer_id
   where r.status <> 'cancelled';
