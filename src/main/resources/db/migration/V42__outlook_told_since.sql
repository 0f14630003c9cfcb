-- Since when Outlook tells of a room, or does not; empty for what was on record before.
alter table outlook_subscription add column since timestamp(6) with time zone;
