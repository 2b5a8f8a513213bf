package org.aigaq.incident;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.RestrictedNames.Found;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.row.SavedForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Names of restricted persons in the texts that editors write: every text that readers
 * see, by the catalogue of the database.
 */
@DatabaseTest
@Transactional
@WithMockUser(username = "r", roles = { "VIEWER", "EDITOR", "REVIEWER" })
class NamesInTextsTests {

	private static final String NAME = "Zhumagylova";

	private static final String IN_A_TEXT = "said of Жұмағыловаға, they say";

	/** Texts of registry that views read and that are not searched for names: why. */
	private static final Map<String, String> NOT_SEARCHED = new TreeMap<>(
			Map.ofEntries(Map.entry("person.name", "shown of public persons only"),
					Map.entry("person_name.name", "shown of public persons only"),
					Map.entry("document_text.text", "quotes are withheld by internal.withheld_passage"),
					Map.entry("document_edition.note", "no view of reporting shows it"),
					Map.entry("incident.created_by", "no view of reporting shows it"),
					Map.entry("incident.withdrawn_reason", "no view of reporting shows it"),
					Map.entry("explanation.rule", "a code"), Map.entry("explanation.left_key", "a key"),
					Map.entry("explanation.right_key", "a key"), Map.entry("document.language", "a code"),
					Map.entry("document.code", "a code"), Map.entry("incident.code", "a code"),
					Map.entry("fact.code", "a code"), Map.entry("fact.covers", "a code"),
					Map.entry("calculation_index.country", "a code"), Map.entry("calculation_index.currency", "a code"),
					Map.entry("calculation_index.law", "the title of a law"), Map.entry("passage.flag", "a code"),
					Map.entry("assertion.currency", "a code"), Map.entry("assertion.held_from", "a time"),
					Map.entry("assertion.held_until", "a time"), Map.entry("fact.date_edtf", "a date"),
					Map.entry("incident.date_edtf", "a date"), Map.entry("milestone.date_edtf", "a date"),
					Map.entry("passage.text_sha256", "a hash"), Map.entry("document_edition.text_sha256", "a hash"),
					Map.entry("city.district", "a place"), Map.entry("document.published_edtf", "a date"),
					Map.entry("merge.gone_code", "a code"), Map.entry("merge.kept_code", "a code"),
					Map.entry("merge.sort", "a code"),
					Map.entry("merge.gone_name", "shown while it is a spelling of the organisation, which is searched"),
					Map.entry("merged_fact.new_code", "a code"), Map.entry("merged_fact.old_code", "a code"),
					Map.entry("city.name", "a place"), Map.entry("city.name_ru", "a place"),
					Map.entry("city.name_kk", "a place"), Map.entry("city.time_zone", "a code"),
					Map.entry("city_name.name", "a place"), Map.entry("city_name.name_ru", "a place"),
					Map.entry("city_name.name_kk", "a place"), Map.entry("city_name.valid_edtf", "a date"),
					Map.entry("region.name", "a place"), Map.entry("region.iso_code", "a code"),
					Map.entry("name_confirmation.words_sha256", "a hash")));

	@Autowired
	Review review;

	@Autowired
	IncidentEditor editing;

	@Autowired
	SavedForms saved;

	@Autowired
	RestrictedNames names;

	@Autowired
	MessageSource messages;

	@Autowired
	JdbcClient database;

	IncidentFixture incident;

	@BeforeEach
	void enterARestrictedPersonAndAnIncident() {
		this.database.sql("insert into registry.person (name) values (?)").param(NAME).update();
		Waves waves = new Waves(this.database);
		this.incident = waves.wave();
		this.incident.whole("detained").saidBy(waves.document(), Count.exactly(3));
	}

	@Test
	void everyTextThatReadersSeeIsSearched() {
		Set<String> seen = new TreeSet<>(this.database
			.sql("""
					with recursive reach (view) as (
					    select oid from pg_class where relkind = 'v' and relnamespace = 'reporting'::regnamespace
					    union
					    select used.refobjid
					      from reach
					      join pg_rewrite rule on rule.ev_class = reach.view
					      join pg_depend used on used.classid = 'pg_rewrite'::regclass and used.objid = rule.oid and used.refclassid = 'pg_class'::regclass
					      join pg_class relation on relation.oid = used.refobjid and relation.relkind = 'v'
					)
					select distinct relation.relname || '.' || att.attname
					  from reach
					  join pg_rewrite rule on rule.ev_class = reach.view
					  join pg_depend used on used.classid = 'pg_rewrite'::regclass and used.objid = rule.oid and used.refclassid = 'pg_class'::regclass
					  join pg_class relation on relation.oid = used.refobjid and relation.relkind = 'r' and relation.relnamespace = 'registry'::regnamespace
					  join pg_attribute att on att.attrelid = relation.oid and att.attnum = used.refobjsubid
					 where att.atttypid = 'text'::regtype
					   and not exists (select from pg_attribute label where label.attrelid = relation.oid and label.attname = 'label_kk')
					   and not exists (select from pg_constraint con where con.conrelid = relation.oid and con.contype = 'f' and att.attnum = any (con.conkey))""")
			.query(String.class)
			.list());
		Set<String> searched = new TreeSet<>(searched());
		assertThat(seen).hasSizeGreaterThan(40);
		assertThat(seen).allMatch((column) -> searched.contains(column) || NOT_SEARCHED.containsKey(column));
		assertThat(NOT_SEARCHED.keySet()).noneMatch(searched::contains);
		assertThat(searched)
			.allSatisfy((column) -> assertThat(this.messages.getMessage("actor.named." + column, null, Locale.ENGLISH))
				.isNotBlank());
	}

	@Test
	void nameInAnyTextOfTheIncidentIsFound() {
		long fact = id("select max(id) from registry.fact");
		List<String> changes = List.of("update registry.incident set title = :words where id = :incident",
				"update registry.incident set summary = :words where id = :incident",
				"update registry.fact set description = :words where id = :fact",
				"update registry.detention set place_held = :words where fact_id = :fact",
				"update registry.detention set authority = :words where fact_id = :fact",
				"update registry.assertion set scope_note = :words where fact_id = :fact",
				"update registry.assertion set relayed_words = :words where fact_id = :fact",
				"update registry.assertion set source_words = :words where fact_id = :fact",
				"insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id) select :incident, min(city.id), :words, 'venue', max(passage.id) from registry.city, registry.passage",
				"update registry.passage set locator = :words where id = (select passage_id from registry.assertion where fact_id = :fact)",
				"update registry.document set author = :words where id = (select document_id from registry.document_edition edition join registry.passage on edition_id = edition.id join registry.assertion on passage_id = passage.id where fact_id = :fact)");
		for (int i = 0; i < changes.size(); i++) {
			this.database.sql(changes.get(i))
				.param("words", IN_A_TEXT + " " + i)
				.param("incident", this.incident.id())
				.param("fact", fact)
				.update();
			assertThat(this.names.inIncident(this.incident.code())).as(changes.get(i)).hasSize(i + 1);
		}
		assertThat(this.names.inIncident(this.incident.code())).extracting(Found::field)
			.contains("title", "place_held", "scope_note", "venue", "locator", "author");
	}

	@Test
	void nameOfAnOrganisationThatCausedDamageIsFound() {
		this.database.sql("insert into registry.organisation (name, kind) values (:words, 'ngo')")
			.param("words", IN_A_TEXT)
			.update();
		this.database
			.sql("""
						with fact as (
						    insert into registry.fact (incident_id, type, description, measure, covers)
						    values (:id, 'damage', 'A car was burnt', 'damaged', 'part') returning id
						), damage as (
						    insert into registry.damage (fact_id, kind, perpetrator_organisation_id)
						    select fact.id, 'vehicle', max(organisation.id) from fact cross join registry.organisation group by fact.id
						)
						insert into registry.assertion (fact_id, passage_id, stance, count_low, count_high, wording)
					select fact.id, max(passage.id), 'asserted', 1, 1, 'exact' from fact cross join registry.passage group by fact.id""")
			.param("id", this.incident.id())
			.update();
		assertThat(this.names.inIncident(this.incident.code())).extracting(Found::relation)
			.containsExactly("organisation");
	}

	@Test
	void roleOfAPublicPersonIsFound() {
		this.incident.part("detained")
			.about(new Waves(this.database).publicPerson("Known"))
			.saidBy(new Waves(this.database).document(), Count.exactly(1));
		this.database.sql("update registry.person set role = :words where id = (select max(id) from registry.person)")
			.param("words", IN_A_TEXT)
			.update();
		assertThat(this.names.inIncident(this.incident.code())).extracting(Found::relation).containsExactly("person");
	}

	/** Without a way from the incident to its texts, the planner's cost is 1,000,000. */
	@Test
	void namesOfOneIncidentAreReadByItsRows() {
		String plan = this.database
			.sql("""
					explain (format json) select * from internal.name_in_words where incident_id = (select id from registry.incident where code = ?)""")
			.param(this.incident.code())
			.query(String.class)
			.single();
		Matcher cost = Pattern.compile("\"Total Cost\": ([0-9.]+)").matcher(plan);
		assertThat(cost.find()).isTrue();
		assertThat(Double.parseDouble(cost.group(1))).isLessThan(20_000);
	}

	@Test
	void publishingIsRefusedUntilAReviewerConfirms() {
		write("registry.incident set status = 'in_review', summary = :words where id = :id");
		assertThatExceptionOfType(NamesFound.class).isThrownBy(this::publish)
			.satisfies((refused) -> assertThat(refused.found()).extracting(Found::field).containsExactly("summary"));
		this.names.confirm(this.names.inIncident(this.incident.code()), "the name of a street");
		publish();
		assertThat(status()).isEqualTo("published");
	}

	@Test
	void confirmationEndsWhenTheTextOrTheNamesChange() {
		write("registry.incident set summary = :words where id = :id");
		this.names.confirm(this.names.inIncident(this.incident.code()), "the name of a street");
		assertThat(this.names.inIncident(this.incident.code())).isEmpty();
		write("registry.incident set summary = :words || ' and more' where id = :id");
		assertThat(this.names.inIncident(this.incident.code())).hasSize(1);
		write("registry.incident set summary = :words where id = :id");
		assertThat(this.names.inIncident(this.incident.code())).isEmpty();
		this.database
			.sql("insert into registry.person_name (person_id, name) select max(id), 'Жұмағылова' from registry.person")
			.update();
		assertThat(this.names.inIncident(this.incident.code())).hasSize(1);
	}

	@Test
	void textThatIsPublishedIsFoundByTheCheckWhenAPersonIsRestrictedLater() {
		this.database
			.sql("update registry.person set visibility = 'public', visibility_reason = 'known' where name = ?")
			.param(NAME)
			.update();
		write("registry.incident set summary = :words where id = :id");
		assertThat(found()).isZero();
		this.database.sql("update registry.person set visibility = 'restricted' where name = ?").param(NAME).update();
		assertThat(found()).isEqualTo(1);
	}

	@Test
	void changeOfAPublishedIncidentIsHeldToTheSameRule() {
		write("registry.incident set summary = :words where id = :id");
		var form = this.saved.read(this.incident.code()).orElseThrow();
		assertThatExceptionOfType(FormRefused.class)
			.isThrownBy(() -> this.editing.change(this.incident.code(), form, true, ""))
			.satisfies((refused) -> assertThat(refused.errors().getFieldError("summary")).isNotNull());
	}

	@Test
	void changeOfAPublishedIncidentIsSavedWithAReason() {
		write("registry.incident set summary = :words where id = :id");
		var form = this.saved.read(this.incident.code()).orElseThrow();
		this.editing.change(this.incident.code(), form, true, "the name of a street");
		assertThat(this.names.inIncident(this.incident.code())).isEmpty();
	}

	private List<String> searched() {
		return this.database.sql("""
				select split_part(tgrelid::regclass::text, '.', 2) || '.' || field
				  from pg_trigger
				 cross join unnest((string_to_array(encode(tgargs, 'escape'), '\\000'))[2:tgnargs]) field
				 where tgname = 'fold_texts'""").query(String.class).list();
	}

	private void write(String change) {
		this.database.sql("update " + change).param("words", IN_A_TEXT).param("id", this.incident.id()).update();
	}

	private void publish() {
		this.review.publish(this.incident.code(),
				id("select version from registry.incident where id = " + this.incident.id()), "somebody else");
	}

	private String status() {
		return this.database.sql("select status from registry.incident where id = ?")
			.param(this.incident.id())
			.query(String.class)
			.single();
	}

	private int found() {
		return this.database.sql("select count(*) from internal.name_in_words where published and not confirmed")
			.query(Integer.class)
			.single();
	}

	private long id(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

}
