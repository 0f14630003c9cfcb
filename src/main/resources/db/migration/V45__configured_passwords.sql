-- Passwords that the start or HBOOK_ADMIN_PASSWORD has given the first user, as their hashes: each of them counts once.
create table configured_password (
  password_hash  varchar(300) not null primary key,
  given_on       timestamp(6) with time zone not null
);
