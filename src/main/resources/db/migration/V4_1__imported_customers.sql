-- Whether a customer was made of what a calendar elsewhere told; one whom a person entered is never
-- deleted with an import.
alter table customer add column imported boolean default false not null;
