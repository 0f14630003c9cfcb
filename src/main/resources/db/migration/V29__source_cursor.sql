-- What a source remembers of its last answer is its own matter: of a calendar at an address, the
-- digest of what was read, and what its server named that.
alter table link add column source_cursor varchar(1000) default '' not null;

update link set source_cursor = digest || '
' || coalesce(http_tag, '') || '
' || coalesce(http_modified, '') where digest <> '';

alter table link drop column http_tag;
alter table link drop column http_modified;
