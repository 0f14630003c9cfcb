-- What the site closes by itself is no longer stored as blocked by hand, where it can be told.
update blocked_dates set cause = 'stop_sell'
 where cause = 'blocked' and id in (select s.blocked_id from stop_sell s where s.blocked_id is not null);
update blocked_dates set cause = 'canary'
 where cause = 'blocked'
   and id in (select v.canary_block from verification v where v.canary_block is not null);
