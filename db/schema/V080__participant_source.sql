-- Who says that somebody took part in an incident, and in which role.

alter table registry.incident_participant
    add column source_person_id       bigint references registry.person,
    add column source_organisation_id bigint references registry.organisation,
    add column source_words           text,
    add column hearsay                boolean not null default false,
    add constraint incident_participant_unnamed_source check (
        source_words is null or (source_words ~ '\S' and num_nonnulls(source_person_id, source_organisation_id) = 0));
comment on column registry.incident_participant.source_person_id is 'The person who says it.';
comment on column registry.incident_participant.source_organisation_id is 'The organisation that says it, itself or through the person.';
comment on column registry.incident_participant.source_words is 'An unnamed source, in a few words of the document; with no source at all, the author is the source.';
comment on column registry.incident_participant.hearsay is 'Whether the source reports it from hearsay.';
create index incident_participant_source_person on registry.incident_participant (source_person_id);
create index incident_participant_source_organisation on registry.incident_participant (source_organisation_id);
