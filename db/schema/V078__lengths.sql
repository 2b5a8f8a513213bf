-- The longest texts, in characters. Forms refuse longer ones at their field; what was entered before is not looked at again (not valid).

alter table registry.region add constraint region_lengths check (char_length(iso_code) <= 6 and char_length(earlier_code) <= 20 and char_length(name) <= 100 and char_length(name_ru) <= 100 and char_length(name_kk) <= 100) not valid;
alter table registry.city add constraint city_lengths check (char_length(name) <= 100 and char_length(name_ru) <= 100 and char_length(name_kk) <= 100) not valid;
alter table registry.city_name add constraint city_name_lengths check (char_length(name) <= 100 and char_length(name_ru) <= 100 and char_length(name_kk) <= 100) not valid;
alter table registry.organisation add constraint organisation_lengths check (char_length(name) <= 200 and char_length(note) <= 4000) not valid;
alter table registry.organisation_name add constraint organisation_name_lengths check (char_length(name) <= 200 and char_length(language) <= 35) not valid;
alter table registry.person add constraint person_lengths check (char_length(name) <= 200 and char_length(role) <= 300 and char_length(note) <= 4000 and char_length(visibility_reason) <= 1000) not valid;
alter table registry.person_name add constraint person_name_lengths check (char_length(name) <= 200 and char_length(language) <= 35) not valid;
alter table registry.document add constraint document_lengths check (char_length(title) <= 500 and char_length(author) <= 300 and char_length(publisher) <= 300 and char_length(published) <= 100 and char_length(url) <= 2010 and char_length(language) <= 35 and char_length(licence_note) <= 1000 and char_length(note) <= 4000) not valid;
alter table registry.document_edition add constraint document_edition_lengths check (char_length(note) <= 1000) not valid;
alter table registry.document_file add constraint document_file_lengths check (char_length(name) <= 255) not valid;
alter table registry.passage add constraint passage_lengths check (char_length(locator) <= 300) not valid;
alter table registry.milestone add constraint milestone_lengths check (char_length(title) <= 500) not valid;
alter table registry.incident add constraint incident_lengths check (char_length(title) <= 300 and char_length(summary) <= 4000 and char_length(withdrawn_reason) <= 1000 and char_length(created_by) <= 63) not valid;
alter table registry.incident_city add constraint incident_city_lengths check (char_length(venue) <= 300) not valid;
alter table registry.fact add constraint fact_lengths check (char_length(description) <= 500) not valid;
alter table registry.detention add constraint detention_lengths check (char_length(place_held) <= 500 and char_length(authority) <= 500) not valid;
alter table registry.penalty add constraint penalty_lengths check (char_length(legal_basis) <= 500 and char_length(deciding_body) <= 500) not valid;
alter table registry.casualty add constraint casualty_lengths check (char_length(cause) <= 500) not valid;
alter table registry.damage add constraint damage_lengths check (char_length(owner) <= 500) not valid;
alter table registry.statement add constraint statement_lengths check (char_length(position) <= 500) not valid;
alter table registry.assertion add constraint assertion_lengths check (char_length(source_words) <= 300 and char_length(scope_note) <= 1000) not valid;
alter table registry.contradiction add constraint contradiction_lengths check (char_length(reason) <= 2000) not valid;
alter table registry.explanation add constraint explanation_lengths check (char_length(reason) <= 2000) not valid;
