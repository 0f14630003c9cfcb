-- Whose node each is, and in which server: two houses never use one database. A node of a version before says neither.
alter table node add column house varchar(60) default '' not null;
alter table node add column server varchar(36) default '' not null;
