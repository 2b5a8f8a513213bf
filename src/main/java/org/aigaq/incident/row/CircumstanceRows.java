package org.aigaq.incident.row;

import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.FormRow;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.IncidentForm.ParticipantForm;
import org.aigaq.incident.form.IncidentForm.PlaceForm;
import org.aigaq.incident.form.IncidentForm.WitnessForm;
import org.aigaq.incident.form.NameLookup;
import org.aigaq.incident.form.PassageForm;
import org.aigaq.incident.row.RowWriter.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the places, the participants and the supporting quotes of an incident. */
public class CircumstanceRows {

	private final JdbcClient database;

	private final IncidentForm form;

	private final NameLookup names;

	private final long incident;

	private final RowWriter places;

	private final RowWriter participants;

	public CircumstanceRows(JdbcClient database, long incident, IncidentForm form, NameLookup names) {
		this.database = database;
		this.incident = incident;
		this.form = form;
		this.names = names;
		this.places = new RowWriter(database, "incident_city", "incident_id", incident);
		this.participants = new RowWriter(database, "incident_participant", "incident_id", incident);
	}

	public void write() {
		RowWriter.each("witnesses", this.form.witnesses(), FormRow::gone, this::remove);
		RowWriter.each("witnesses", this.form.witnesses(), FormRow::counts, this::write);
		RowWriter.each("places", this.form.places(), FormRow::gone,
				(row) -> this.places.remove(FormInput.id(row.id())));
		RowWriter.each("places", this.form.places(), FormRow::counts, this::write);
		RowWriter.each("participants", this.form.participants(), FormRow::gone,
				(row) -> this.participants.remove(FormInput.id(row.id())));
		RowWriter.each("participants", this.form.participants(), FormRow::counts, this::write);
	}

	private void write(WitnessForm row) {
		long passage = this.names.passage(row.passage());
		if (!row.id().equals(String.valueOf(passage))) {
			remove(row);
			this.database.sql("""
					insert into registry.incident_passage (incident_id, passage_id) values (:incident, :passage)
					on conflict do nothing""").param("incident", this.incident).param("passage", passage).update();
		}
	}

	private void remove(WitnessForm row) {
		this.database.sql("delete from registry.incident_passage where incident_id = :incident and passage_id = :id")
			.param("incident", this.incident)
			.param("id", FormInput.id(row.id()))
			.update();
	}

	private void write(PlaceForm row) {
		NameLookup.Where where = this.names.where(row.named());
		String asNamed = !row.venue().isEmpty() ? "venue" : (where.city() != null) ? "city" : "region";
		this.places.save(FormInput.id(row.id()),
				Columns.of("city_id", where.city())
					.and("region_id", where.region())
					.and("venue", row.venue())
					.and("precision", row.precision().isEmpty() ? asNamed : row.precision())
					.and("passage_id", passage(row.passage())));
	}

	private void write(ParticipantForm row) {
		NameLookup.Who who = this.names.who(row.named("actor"));
		this.participants.save(FormInput.id(row.id()),
				Columns.of("person_id", who.person())
					.and("organisation_id", who.organisation())
					.and("role", row.role())
					.and("source_person_id", this.names.person(row.named("person")))
					.and("source_organisation_id", this.names.organisation(row.named("organisation")))
					.and("source_words", row.words())
					.and("hearsay", !row.hearsay().isEmpty())
					.and("passage_id", passage(row.passage())));
	}

	private long passage(PassageForm own) {
		return this.names.passage(own.empty() ? this.form.firstWitness() : own);
	}

}
