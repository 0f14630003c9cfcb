-- What each calendar says about the nights of a unit is a claim. It stands until its absence is
-- proved by looks and time, and holds its nights in blocked_dates where no reservation of its own
-- does.
alter table known_event rename to claim;
alter table claim add column kind varchar(20) default 'unclear' not null;

-- What speaks for it that it is gone; "missed" counts the looks.
alter table claim add column missing_since timestamp(6) with time zone;
alter table claim add column missing_last timestamp(6) with time zone;
alter table claim add column missing_answers integer default 0 not null;
alter table claim add column missing_answer varchar(64) default '' not null;
alter table claim add column missing_guarded boolean default false not null;
update claim set missing_since = last_seen, missing_last = last_seen where missed > 0;

-- The same for an echo that outlives its booking; "outlived" counts the looks.
alter table claim add column outlived_since timestamp(6) with time zone;
alter table claim add column outlived_last timestamp(6) with time zone;
update claim set outlived_since = last_seen, outlived_last = last_seen where outlived > 0;

-- The nights that it had before, held until it is proved that it left them.
alter table claim add column former_in date;
alter table claim add column former_out date;
alter table claim add column former_held boolean default false not null;
alter table claim add column former_looks integer default 0 not null;
alter table claim add column former_since timestamp(6) with time zone;
alter table claim add column former_last timestamp(6) with time zone;
alter table claim add column former_guarded boolean default false not null;

-- The nights that it last gave to its reservation: others are a person's.
alter table claim add column given_in date;
alter table claim add column given_out date;
update claim set given_in = check_in, given_out = check_out
 where exists (select 1 from reservation r
                where r.id = claim.reservation_id
                  and r.check_in = claim.check_in and r.check_out = claim.check_out);

-- Whose nights blocked dates hold, and whether a guest may stay there.
alter table blocked_dates add column claim_id bigint;
alter table blocked_dates add column guest boolean default false not null;
alter table blocked_dates add foreign key (claim_id) references claim (id) on delete set null;
create index blocked_dates_claim on blocked_dates (claim_id);
update blocked_dates set claim_id = (select max(c.id) from claim c where c.blocked_id = blocked_dates.id)
 where cause = 'imported';
update blocked_dates set guest = true
 where cause = 'imported'
   and exists (select 1 from claim c where c.id = blocked_dates.claim_id and c.role = 'stay');
alter table claim drop column blocked_id;
create index claim_reservation on claim (reservation_id);

-- Whoever changes a reservation is not in the way of what its own claim holds beside it.
drop view occupancy;
create view occupancy as
  select r.accom_id, r.accom_num, r.check_in, r.check_out, 'reservation' as kind,
         r.id as source_id, coalesce(r.origin, 'website') as source, r.id as reservation_id,
         r.link_id
    from reservation r
   where r.status in ('new', 'confirmed', 'awaiting_payment')
  union all
  select b.accom_id, b.accom_num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), coalesce(b.reservation_id, c.reservation_id), b.link_id
    from blocked_dates b
    left join claim c on c.id = b.claim_id
   where b.accom_num is not null
  union all
  select u.accom_id, u.num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), b.reservation_id, b.link_id
    from blocked_dates b
    join unit u on u.accom_id = b.accom_id
   where b.accom_num is null
  union all
  select u.accom_id, u.num, b.from_date, b.to_date, b.cause,
         b.id, coalesce(b.source, b.comment), b.reservation_id, b.link_id
    from blocked_dates b
   cross join unit u
   where b.accom_id is null;

-- Whatever was followed is read whole once more, so that each claim knows what it is.
update link set digest = '', circumstances = '', http_tag = null, http_modified = null;

-- What a source has now, or had before, when it is told that both sides have other dates.
alter table notice add column elsewhere_in date;
alter table notice add column elsewhere_out date;

-- When the answer that was followed last was made, by its own stamp: an older one is a copy.
alter table link add column stamped_on timestamp(6) with time zone;
