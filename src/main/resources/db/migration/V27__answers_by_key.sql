-- The answers to calls that brought an Idempotency-Key, kept for a day. Of key and call only hashes are kept; the
-- answer is sealed with the key itself, so that nobody reads it who has the database only. No answer yet: it runs.
create table kept_answer (
  user_id    bigint not null references app_user (id) on delete cascade,
  key_hash   varchar(64) not null,
  call_hash  varchar(64) not null,
  begun_on   timestamp(6) with time zone not null,
  answer     varchar(1000000),
  primary key (user_id, key_hash)
);
create index kept_answer_begun on kept_answer (begun_on);
