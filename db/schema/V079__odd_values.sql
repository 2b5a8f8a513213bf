-- Values that no form gives, and that no page could print.

alter table registry.assertion add constraint assertion_over_a_number check (wording <> 'over' or count_low > 0) not valid; -- "more than -1"
alter table registry.incident add constraint incident_moments_on_calendar
    check (created_at between '0001-01-01 00:00+00' and '9999-12-31 00:00+00' and updated_at between '0001-01-01 00:00+00' and '9999-12-31 00:00+00') not valid;
alter table registry.document_text add constraint document_text_moment_on_calendar
    check (loaded_at between '0001-01-01 00:00+00' and '9999-12-31 00:00+00') not valid;
alter table registry.document_file add constraint document_file_moment_on_calendar
    check (received_at between '0001-01-01 00:00+00' and '9999-12-31 00:00+00') not valid;
