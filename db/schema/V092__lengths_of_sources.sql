-- The longest texts for sources and relays without a name, in characters, as for other sources.

alter table registry.incident_participant add constraint incident_participant_lengths check (char_length(source_words) <= 300) not valid;
alter table registry.assertion add constraint assertion_relay_length check (char_length(relayed_words) <= 300) not valid;
