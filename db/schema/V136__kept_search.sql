-- Searches of editors: what they type may be a name, and does not stand in an address.

create table app.kept_search (
    token   text primary key,
    account text not null,
    query   text not null,
    made_at timestamptz not null default now(),
    constraint kept_search_token_form check (token ~ '^[A-Za-z0-9_-]{22}$'),
    constraint kept_search_query_not_long check (char_length(query) <= 8000)
);
comment on table app.kept_search is 'What an editor searched for. The address of the result has the token only. The latest 50 of an account are kept, for 12 hours.';
comment on column app.kept_search.token is '128 random bits, as the address has them.';
comment on column app.kept_search.account is 'The account that searched; nobody else can open the token.';
comment on column app.kept_search.query is 'The fields of the form as the query of an address.';
comment on column app.kept_search.made_at is 'When it was made.';
create index kept_search_account on app.kept_search (account, made_at);
create index kept_search_age on app.kept_search (made_at);
