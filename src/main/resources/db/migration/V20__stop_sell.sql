-- Units that are closed for sale because a calendar is paused. A row outlives its link, so that the
-- unit is opened again when the link is gone; without blocked dates when a person has opened it.
create table stop_sell (
  link_id     bigint primary key,
  blocked_id  bigint references blocked_dates (id) on delete set null,
  since       timestamp(6) with time zone not null
);
insert into watch (name, last_on) values ('stop-sell', timestamp with time zone '2000-01-01 00:00:00+00');
