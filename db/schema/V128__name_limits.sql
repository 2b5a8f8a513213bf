-- Lengths of what is typed and recorded beside restricted names.

alter table registry.name_confirmation
    add constraint name_confirmation_reason_length check (char_length(reason) <= 2000),
    add constraint name_confirmation_account_length check (char_length(account) <= 200);

alter table registry.quote_release
    add constraint quote_release_reason_length check (char_length(reason) <= 2000),
    add constraint quote_release_account_length check (char_length(account) <= 200),
    add constraint quote_release_hash_length check (char_length(text_sha256) <= 64);
