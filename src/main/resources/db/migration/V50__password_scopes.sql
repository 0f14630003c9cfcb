-- What an application password opens: everything that its user may, as before, or less.
alter table application_password add column scope varchar(20) default 'everything' not null;
