-- What a claim of a unit by the hour had before, and gave to its reservation, beside the dates; on the property's clock.
alter table claim add column former_starts_at timestamp(0);
alter table claim add column former_ends_at timestamp(0);
alter table claim add column given_starts_at timestamp(0);
alter table claim add column given_ends_at timestamp(0);
