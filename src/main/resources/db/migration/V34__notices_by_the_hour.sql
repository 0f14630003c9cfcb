-- What a notice is about beside its dates, of units by the hour; on the property's clock.
alter table notice add column starts_at timestamp(0);
alter table notice add column ends_at timestamp(0);
alter table notice add column elsewhere_starts_at timestamp(0);
alter table notice add column elsewhere_ends_at timestamp(0);
