package org.aigaq.incident;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.Differences;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.row.SavedForms;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A saved incident can be opened in the form and saved again without a change. */
@DatabaseTest
@Transactional
class SavedFormsTests {

	@Autowired
	SavedForms saved;

	@Autowired
	IncidentEditor editing;

	@Autowired
	JdbcClient database;

	@Test
	void everySeededIncidentIsTheSameAfterItsFormIsSaved() {
		List<String> codes = this.database.sql("select code from registry.incident order by code")
			.query(String.class)
			.list();
		assertThat(codes).isNotEmpty();
		for (String code : codes) {
			long before = lastChange();
			IncidentForm form = this.saved.read(code).orElseThrow();
			this.editing.change(code, form, true, "");
			assertThat(changesSince(before)).as(code).containsExactly("registry.incident");
			assertThat(Differences.between(form, this.saved.read(code).orElseThrow())).as(code).isEmpty();
		}
	}

	@Test
	void restrictedNamesInAFormCountAsSeen() {
		String code = this.database.sql("""
				with person as (insert into registry.person (name) values ('Somebody Restricted') returning id)
				insert into registry.incident_participant (incident_id, person_id, role, passage_id)
				select incident.id, person.id, 'participant', passage_id
				  from person, registry.incident join registry.incident_passage on incident_id = incident.id
				 limit 1
				returning (select code from registry.incident where id = incident_id)""").query(String.class).single();
		assertThat(this.saved.read(code).orElseThrow().participants()).extracting("actor")
			.contains("Somebody Restricted");
		assertThat(
				this.database.sql("select place from audit.look order by id desc limit 1").query(String.class).single())
			.isEqualTo("/incidents/" + code + "/edit");
	}

	private long lastChange() {
		return this.database.sql("select coalesce(max(id), 0) from audit.change").query(Long.class).single();
	}

	private List<String> changesSince(long id) {
		return this.database.sql("select relation from audit.change where id > :id order by id")
			.param("id", id)
			.query(String.class)
			.list();
	}

}
