-- What happened, line by line, without guests' data. Numbers refer to what may be gone by now.
create table journal (
  id              bigint primary key,
  logged_on       timestamp(6) with time zone not null,
  kind            varchar(20) not null,
  event           varchar(40) not null,
  reservation_id  bigint,
  link_id         bigint,
  accom_id        bigint,
  accom_num       integer,
  status_before   varchar(30) not null,
  status_after    varchar(30) not null,
  subject         varchar(200) not null,
  -- JSON: [{"what": …, "before": …, "after": …}]
  changes         varchar(4000) not null,
  by_user         varchar(60) not null,
  by_calendar     varchar(40) not null
);
-- Numbers are fetched fifty at a time; the first block ends with the first value.
create sequence journal_seq start with 50 increment by 50;
create index journal_logged on journal (logged_on);
create index journal_reservation on journal (reservation_id);
create index journal_link on journal (link_id);

-- The journal and the runs on record as one list, with the present names of the units.
create view log_line as
  select 'j' || cast(j.id as varchar(20)) as line, j.logged_on, j.kind, j.event, j.reservation_id,
         j.link_id, j.accom_id, j.accom_num, coalesce(a.name, '') as accom_name,
         coalesce(u.name, '') as unit_name, j.status_before, j.status_after, j.subject, j.changes,
         j.by_user, j.by_calendar, cast(null as bigint) as run_id, 0 as added, 0 as moved,
         0 as cancelled, 0 as revived, 0 as conflicts, 0 as repeats
    from journal j
    left join accommodation a on a.id = j.accom_id
    left join unit u on u.accom_id = j.accom_id and u.num = j.accom_num
  union all
  select 'r' || cast(r.id as varchar(20)), r.finished_on, 'sync', r.outcome, cast(null as bigint),
         r.link_id, r.accom_id, r.accom_num, coalesce(a.name, ''), coalesce(u.name, ''), '', '',
         r.name, '', '', r.name, r.id, r.added, r.moved, r.cancelled, r.revived, r.conflicts,
         r.repeats
    from sync_run r
    left join accommodation a on a.id = r.accom_id
    left join unit u on u.accom_id = r.accom_id and u.num = r.accom_num;

-- What goes with a unit when it is deleted, whatever table it stands in.
create view belonging as
  select r.accom_id, r.accom_num, 'reservation' as kind, '' as name, r.check_out as last_day,
         r.status as state, cast(null as timestamp(6) with time zone) as last_read
    from reservation r
  union all
  select b.accom_id, b.accom_num, 'blocked_dates', '', b.to_date, b.cause, null
    from blocked_dates b
   where b.accom_id is not null and b.cause in ('blocked', 'imported')
  union all
  select l.accom_id, l.accom_num, 'calendar', l.name, null, '', null
    from link l
  union all
  select f.accom_id, f.accom_num, 'reader', f.reader, null, '', f.last_read
    from feed_read f
   where f.accom_id is not null;
