-- Filters of lists that an account has saved under a name.

create table app.saved_search (
    id      bigint generated always as identity primary key,
    account text not null,
    list    text not null,
    name    text not null,
    query   text not null,
    constraint saved_search_once unique (account, list, name),
    constraint saved_search_name_said check (name ~ '\S' and char_length(name) <= 80),
    constraint saved_search_query_not_long check (char_length(query) <= 8000),
    constraint saved_search_account_length check (char_length(account) <= 63),
    constraint saved_search_list_length check (char_length(list) <= 80)
);
comment on table app.saved_search is 'Filters of lists that an account has saved under a name; at most 50 of an account.';
comment on column app.saved_search.id is 'Key.';
comment on column app.saved_search.account is 'The account; nobody else sees it.';
comment on column app.saved_search.list is 'Address of the list.';
comment on column app.saved_search.name is 'The name, as typed.';
comment on column app.saved_search.query is 'The fields of the filter as the query of an address.';
grant select, insert, update, delete on app.saved_search to aigaq_app;
