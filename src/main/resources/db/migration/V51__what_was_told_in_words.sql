-- What happened, as a sentence of the bundles with its values; empty where only its English words are known.
alter table notice add column said varchar(4000) default '' not null;
