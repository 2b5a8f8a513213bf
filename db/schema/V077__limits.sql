-- Limits of values that pages, addresses and functions read as numbers, or as the name of something else.
-- What was entered before is not looked at again: a limit holds from the next time that its row is saved (not valid).

create function registry.time_zone_known(zone text) returns boolean
    language plpgsql immutable strict parallel safe
    set search_path = pg_catalog
as $$
begin
    perform timestamp '2019-06-09' at time zone zone;
    return zone ~ '^[A-Z][A-Za-z_]+/[A-Za-z_/-]+$';
exception when invalid_parameter_value then
    return false;
end
$$;
comment on function registry.time_zone_known(text) is 'Whether it is a time zone of the IANA database, by area and place: Asia/Almaty.';
grant execute on function registry.time_zone_known(text) to aigaq_app;

update registry.city set time_zone = 'Asia/Almaty'
 where not exists (select from pg_timezone_names where pg_timezone_names.name = time_zone); -- no hour can be read in it
alter table registry.city add constraint city_time_zone_known check (registry.time_zone_known(time_zone)) not valid;

alter table registry.region add constraint region_dates_on_calendar
    check (valid_from between '0001-01-01' and '9999-12-31' and valid_to between '0001-01-01' and '9999-12-31') not valid;
alter table registry.city_region add constraint city_region_dates_on_calendar
    check (valid_from between '0001-01-01' and '9999-12-31' and valid_to between '0001-01-01' and '9999-12-31') not valid;

alter table registry.incident drop constraint incident_code_form;
alter table registry.incident add constraint incident_code_form check (code ~ '^KZ-[0-9]{4}-[0-9]{4,9}$') not valid;
alter table registry.document drop constraint document_code_form;
alter table registry.document add constraint document_code_form check (code ~ '^D-[0-9]{4,9}$') not valid;
alter table registry.fact add constraint fact_code_length check (code ~ '-F[0-9]{2,9}$') not valid;

update registry.assertion set amount = null, currency = null where amount = 'NaN';
alter table registry.assertion add constraint assertion_amount_is_number check (amount <> 'NaN');
alter table registry.assertion add constraint assertion_terms_of_a_life check (term_days_low <= 100000 and term_days_high <= 100000) not valid;

alter table registry.document add constraint document_quote_limit_most check (quote_limit <= 999999) not valid;
alter table registry.document_edition add constraint document_edition_most check (edition <= 999999 and text_length <= 999999999) not valid;
alter table registry.passage add constraint passage_place_most
    check (char_end <= 999999999 and paragraph <= 999999999 and page <= 999999999) not valid;
