package org.aigaq.actor;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The other names and spellings of persons and organisations, one a line in a form. */
@Repository
class Spellings {

	private final JdbcClient database;

	Spellings(JdbcClient database) {
		this.database = database;
	}

	List<String> ofPerson(Long person) {
		return names("select name from registry.person_name where person_id = :actor order by name", person);
	}

	List<String> ofOrganisation(Long organisation) {
		return names("select name from registry.organisation_name where organisation_id = :actor order by name",
				organisation);
	}

	void replaceOfPerson(Long person, String lines) {
		replace("delete from registry.person_name where person_id = :actor and name <> all (:names)", """
				insert into registry.person_name (person_id, name) select :actor, unnest(:names)
				on conflict do nothing""", person, lines);
	}

	void replaceOfOrganisation(Long organisation, String lines) {
		replace("delete from registry.organisation_name where organisation_id = :actor and name <> all (:names)", """
				insert into registry.organisation_name (organisation_id, name) select :actor, unnest(:names)
				on conflict do nothing""", organisation, lines);
	}

	private List<String> names(String query, Long actor) {
		return this.database.sql(query).param("actor", actor).query(String.class).list();
	}

	/** Those that stay keep what else is known of them. */
	private void replace(String delete, String insert, Long actor, String lines) {
		String[] names = lines.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.distinct()
			.toArray(String[]::new);
		this.database.sql(delete).param("actor", actor).param("names", names).update();
		this.database.sql(insert).param("actor", actor).param("names", names).update();
	}

}
