-- said: a row is the claim of one source about one fact of any type at one passage. The views of the types take their common columns from it.
-- run again with all files of this folder: ${reporting_hash}

create view internal.said as
select fact.*,
       assertion.id as assertion_id,
       assertion.passage_id,
       assertion.stance,
       assertion.hearsay,
       coalesce(named.source, unnamed.source_words, 'the document itself') as asserted_by,
       case when assertion.source_organisation_id is not null and assertion.source_person_id is not null then 'both'
            when assertion.source_organisation_id is not null then 'organisation'
            when assertion.source_person_id is not null then 'person'
            when unnamed.source_words is not null then 'unnamed'
            else 'author' end as source_kind,
       organisation.name as source_organisation,
       person.shown_name as source_person,
       person.shown_number as source_person_number,
       unnamed.source_words,
       named.relay as relayed_by,
       relay.name as relay_organisation,
       coalesce(relay_person.shown_name, '“' || unnamed.relayed_words || '”') as relay_person,
       relay_person.shown_number as relay_person_number,
       chain.words as said_by,
       chain.words || case when chain.words = 'the document itself' then ', ' else ', in ' end || passage.place as attribution,
       array(
           with recursive upward (incident_id) as (
               select fact.incident_id
               union
               select parent.id
                 from upward
                 join registry.incident on incident.id = upward.incident_id
                 join registry.incident parent on parent.id = incident.parent_id and parent.status = 'published'
           )
           select distinct part.role
             from upward
             join registry.incident_participant part on part.incident_id = upward.incident_id
            where part.organisation_id = assertion.source_organisation_id or part.person_id = assertion.source_person_id
            order by 1) as source_roles,
       assertion.scope_note,
       passage.document_code,
       passage.document_name,
       passage.document_number,
       passage.edition,
       passage.locator,
       passage.locator_given,
       passage.page,
       passage.paragraph,
       passage.char_start,
       passage.char_end,
       passage.bound,
       passage.mark,
       passage.quotation,
       assertion.count_low,
       assertion.count_high,
       assertion.wording as count_wording,
       assertion.complete,
       assertion.term_days_low,
       assertion.term_days_high,
       assertion.amount,
       assertion.currency,
       assertion.amount_mci,
       assertion.amount_basis,
       assertion.outcome as detention_outcome,
       assertion.held_from,
       assertion.held_until,
       assertion.count_words,
       assertion.term_low,
       assertion.term_high,
       assertion.term_unit
  from internal.fact_dated fact
  join registry.assertion on assertion.fact_id = fact.fact_id
  join internal.passage_shown passage on passage.passage_id = assertion.passage_id
 cross join lateral (
    select case when assertion.source_words is not null and exists (
               select from internal.withheld_text where withheld_text.relation = 'assertion' and withheld_text.row_id = assertion.id and withheld_text.field = 'source_words')
               then 'a source' else assertion.source_words end as source_words,
           case when assertion.relayed_words is not null and exists (
               select from internal.withheld_text where withheld_text.relation = 'assertion' and withheld_text.row_id = assertion.id and withheld_text.field = 'relayed_words')
               then 'a source' else assertion.relayed_words end as relayed_words
 ) unnamed
  left join registry.organisation on organisation.id = assertion.source_organisation_id
  left join internal.person_shown person on person.person_id = assertion.source_person_id
  left join registry.organisation relay on relay.id = assertion.relayed_organisation_id
  left join internal.person_shown relay_person on relay_person.person_id = assertion.relayed_person_id
 cross join lateral (
    select coalesce(organisation.name || ' (' || person.shown_name || ')', organisation.name, person.shown_name) as source,
           coalesce(relay.name || ' (' || relay_person.shown_name || ')', relay.name, relay_person.shown_name, '“' || unnamed.relayed_words || '”') as relay
 ) named
 cross join lateral (
    select coalesce(named.source, '“' || unnamed.source_words || '”', 'the document itself')
               || coalesce(', as relayed by ' || named.relay, '') || case when assertion.hearsay then ', from hearsay' else '' end as words
 ) chain;

comment on view internal.said is 'What one source says of one fact, of whatever type, at one place.';
comment on column internal.said.assertion_id is 'The assertion.';
comment on column internal.said.passage_id is 'The passage.';
comment on column internal.said.stance is 'asserted, denied or acknowledged.';
comment on column internal.said.hearsay is 'Whether the source has it from hearsay.';
comment on column internal.said.asserted_by is 'The source, as it may be shown.';
comment on column internal.said.relayed_by is 'Who passes it on; NULL: nobody.';
comment on column internal.said.source_organisation is 'The organisation that says it; NULL: none.';
comment on column internal.said.source_person is 'The person who says it, as it may be shown; NULL: none.';
comment on column internal.said.source_person_number is 'The number of that person, where restricted, as in Person 12.';
comment on column internal.said.source_words is 'A source without a name, in the words of the document; NULL: it has a name, or is the document itself.';
comment on column internal.said.relay_organisation is 'The organisation that passes it on; NULL: none.';
comment on column internal.said.relay_person is 'The person who passes it on, as it may be shown, or in the words of the document; NULL: none.';
comment on column internal.said.relay_person_number is 'The number of that person, where restricted.';
comment on column internal.said.said_by is 'The source, who relays it and whether it is hearsay, in English words; without the document.';
comment on column internal.said.attribution is 'The whole chain in English words: the source, who relays it, hearsay, the document and the place in it.';
comment on column internal.said.source_roles is 'The roles of the source in the incident or one above it (vocabulary participant_role).';
comment on column internal.said.scope_note is 'What the figure covers as this source gives it.';
comment on column internal.said.document_code is 'The document, or Document 7.';
comment on column internal.said.document_name is 'What the document is called in words: its publisher, else its author, else its title; NULL: it may not be shown.';
comment on column internal.said.document_number is 'The number that stands for a restricted document, as in Document 7; NULL: it may be shown.';
comment on column internal.said.edition is 'Which state of its text.';
comment on column internal.said.locator is 'The place in English words: as entered, else page, else paragraph.';
comment on column internal.said.locator_given is 'The place in words as an editor entered it; NULL: page and paragraph say it, or it may not be shown.';
comment on column internal.said.page is 'The page; NULL: none is given, or it may not be shown.';
comment on column internal.said.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.said.char_start is 'First character, in code points from 0.';
comment on column internal.said.char_end is 'The character after the last.';
comment on column internal.said.bound is 'Whether it is linked to characters of a text.';
comment on column internal.said.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.said.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person and is about none, unless an editor released it.';
comment on column internal.said.source_kind is 'How the source is known: organisation, person, both, unnamed or author (the author of the document, where no other source is named).';
comment on column internal.said.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column internal.said.count_high is 'The highest number that the words allow; NULL: open.';
comment on column internal.said.count_wording is 'How it is worded (vocabulary wording).';
comment on column internal.said.complete is 'Whether the source says that the list is complete.';
comment on column internal.said.term_days_low is 'Shortest term in days, where the unit of the term gives days exactly; NULL for months and years.';
comment on column internal.said.term_days_high is 'Longest term in days, likewise.';
comment on column internal.said.amount is 'A fine, or the cost of damage, in currency.';
comment on column internal.said.currency is 'ISO 4217.';
comment on column internal.said.amount_mci is 'A fine in monthly calculation indices (MCI); view penalty has what it was worth.';
comment on column internal.said.amount_basis is 'Whether the fine is per person or in all (vocabulary amount_basis); NULL: the source does not say.';
comment on column internal.said.detention_outcome is 'How a detention ended, as this source says (vocabulary detention_outcome).';
comment on column internal.said.held_from is 'Local date or minute.';
comment on column internal.said.held_until is 'Local date or minute.';
comment on column internal.said.count_words is 'The number as written, where that is more than number and precision: 0?, около 40; NULL: they say it all.';
comment on column internal.said.term_low is 'Shortest term, in term_unit.';
comment on column internal.said.term_high is 'Longest term, in term_unit.';
comment on column internal.said.term_unit is 'Unit of the term as the source gives it (vocabulary term_unit).';
call internal.describe('internal.said', 'internal.fact_dated');
call internal.publish_facts('said', counted => true, own => array[
    'type', 'type_order', 'subtype', 'subtype_vocabulary', 'person', 'population', 'position', 'perpetrator', 'owner',
    'term_days_low', 'term_days_high', 'amount', 'currency', 'amount_mci', 'amount_basis', 'detention_outcome', 'held_from', 'held_until'],
    added => array['term_low', 'term_high', 'term_unit']);
