package org.aigaq.incident.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.fact.FactType.Terms;
import org.aigaq.incident.count.Wording.Count;
import org.aigaq.incident.form.AssertionForm;
import org.aigaq.incident.form.FactForm;
import org.aigaq.incident.form.FormDates;
import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.FormRow;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.NameLookup;
import org.aigaq.incident.row.RowWriter.Columns;
import org.aigaq.reading.term.Term;
import org.aigaq.reading.term.TypedTerm;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the facts of an incident and their assertions in an order that breaks no
 * constraint: removed rows first, then parts, then wholes, then new facts, then the
 * relations between facts.
 */
public class FactRows {

	private final JdbcClient database;

	private final IncidentForm form;

	private final NameLookup names;

	private final FormDates dates;

	private final RowWriter facts;

	private final Map<String, Long> ids = new HashMap<>();

	public FactRows(JdbcClient database, long incident, IncidentForm form, NameLookup names, FormDates dates) {
		this.database = database;
		this.form = form;
		this.names = names;
		this.dates = dates;
		this.facts = new RowWriter(database, "fact", "incident_id", incident);
		database.sql("select code, id from registry.fact where incident_id = :incident")
			.param("incident", incident)
			.query((row) -> {
				this.ids.put(row.getString("code"), row.getLong("id"));
			});
	}

	public void write() {
		RowWriter.each("facts", this.form.facts(), FormRow::gone, this::remove);
		RowWriter.each("facts", this.form.facts(), (fact) -> isSaved(fact) && !whole(fact), this::write);
		RowWriter.each("facts", this.form.facts(), (fact) -> isSaved(fact) && whole(fact), this::write);
		RowWriter.each("facts", this.form.facts(), (fact) -> fact.counts() && !this.ids.containsKey(fact.key()),
				this::write);
		RowWriter.each("facts", this.form.facts(), FormRow::counts, this::relate);
	}

	/** The code of each fact of the form, in its order; empty for a removed fact. */
	public List<String> codes() {
		Map<Long, String> codes = new HashMap<>();
		this.database.sql("select id, code from registry.fact where incident_id = :incident")
			.param("incident", this.facts.ownerId())
			.query((row) -> {
				codes.put(row.getLong("id"), row.getString("code"));
			});
		return this.form.facts()
			.stream()
			.map((fact) -> codes.getOrDefault(this.ids.getOrDefault(fact.key(), 0L), ""))
			.toList();
	}

	private boolean isSaved(FactForm fact) {
		return fact.counts() && this.ids.containsKey(fact.id());
	}

	private static boolean whole(FactForm fact) {
		return fact.covers().equals("whole");
	}

	private void remove(FactForm fact) {
		Long id = this.ids.remove(fact.id());
		this.database.sql("update registry.fact set part_of = null where part_of = :id and incident_id = :incident")
			.param("id", id)
			.param("incident", this.facts.ownerId())
			.update();
		for (FactType type : FactType.values()) {
			for (FactField field : type.fields(Shape.FACT)) {
				String column = field.column() + "_id";
				this.database
					.sql("update registry." + type.code() + " set " + column + " = null where " + column + " = :id")
					.param("id", id)
					.update();
			}
		}
		this.facts.remove(id);
	}

	private void write(FactForm fact) {
		Long id = this.ids.get(fact.id());
		if (id == null) {
			id = save(null, fact);
			this.ids.put(fact.key(), id);
			writeParts(id, fact);
			writeAssertions(id, fact);
		}
		else if (fact.aboutPerson()) {
			// its assertions must count one person before the fact may name that person
			writeAssertions(id, fact);
			save(id, fact);
			writeParts(id, fact);
		}
		else {
			save(id, fact);
			writeParts(id, fact);
			writeAssertions(id, fact);
		}
	}

	private long save(@Nullable Long id, FactForm fact) {
		return this.facts.save(id,
				Columns.of("type", fact.type())
					.and("description", fact.description())
					.and("measure", fact.measure())
					.and("population", (fact.sort() == FactType.CASUALTY) ? fact.kind() : null)
					.and("covers", fact.covers())
					.and("part_of", partOf(fact))
					.and("may_overlap", !fact.mayOverlap().isEmpty())
					.and("no_city", !fact.noCity().isEmpty())
					.and("person_id", this.names.person(fact.named()))
					.and("date_edtf", date(fact)));
	}

	private @Nullable String date(FactForm fact) {
		ApproximateDate date = this.dates.of(fact);
		return (date != null) ? date.edtf() : null;
	}

	private void writeParts(long id, FactForm fact) {
		of(id, "fact_group").keep("affected_group", fact.groups());
		of(id, "fact_city").keep("city_id",
				fact.namedPlaces().stream().map((place) -> this.names.cities(place).get(0)).distinct().toList());
		of(id, fact.type()).put(own(fact));
		fact.sort().fields(Shape.ACTORS).forEach((field) -> writeActors(id, fact, field));
	}

	/** The row of its type's table. */
	private Columns own(FactForm fact) {
		Columns columns = Columns.none();
		Terms terms = fact.sort().terms();
		if (terms != null) {
			columns.and(terms.column(), fact.kind());
		}
		for (FactField field : fact.sort().own()) {
			switch (field.shape()) {
				case ACTOR -> columns.and(field.column() + "_person_id", who(fact, field).person())
					.and(field.column() + "_organisation_id", who(fact, field).organisation());
				case ACTORS, FACT -> {
					// rows of other tables; a reference to another fact is written last,
					// since that fact
					// may be new
				}
				default -> columns.and(field.column(), value(field, fact.own(field)));
			}
		}
		return columns;
	}

	private NameLookup.Who who(FactForm fact, FactField field) {
		return this.names.who(fact.named(field).get(0));
	}

	private void writeActors(long id, FactForm fact, FactField field) {
		RowWriter rows = of(id, fact.type() + "_" + field.column());
		var actors = fact.named(field).stream().map(this.names::who).toList();
		rows.keep("person_id",
				actors.stream().map(NameLookup.Who::person).filter(Objects::nonNull).distinct().toList());
		rows.keep("organisation_id",
				actors.stream().map(NameLookup.Who::organisation).filter(Objects::nonNull).distinct().toList());
	}

	/** The stored value of a typed value. */
	private static @Nullable Object value(FactField field, String typed) {
		return switch (field.shape()) {
			case AMOUNT, INDICES -> FormInput.amount(typed);
			default -> typed;
		};
	}

	private void writeAssertions(long fact, FactForm form) {
		RowWriter rows = of(fact, "assertion");
		form.assertions().stream().filter(FormRow::gone).forEach((row) -> rows.remove(FormInput.id(row.id())));
		for (AssertionForm row : form.assertions()) {
			if (!row.gone()) {
				rows.save(FormInput.id(row.id()), columns(form, row));
			}
		}
	}

	private Columns columns(FactForm fact, AssertionForm row) {
		Count count = fact.counted() ? row.count(fact.aboutPerson()) : Count.NONE;
		Columns columns = Columns.of("passage_id", this.names.passage(row.passage()))
			.and("source_organisation_id", this.names.organisation(row.named("organisation")))
			.and("source_person_id", this.names.person(row.named("person")))
			.and("source_words", row.words())
			.and("relayed_organisation_id", this.names.organisation(row.named("relayedOrganisation")))
			.and("relayed_person_id", this.names.person(row.named("relayedPerson")))
			.and("relayed_words", row.relayedWords())
			.and("hearsay", !row.hearsay().isEmpty())
			.and("stance", row.stance())
			.and("wording", (count.wording() != null) ? count.wording().code() : null)
			.and("count_low", count.low())
			.and("count_high", count.high())
			.and("count_words", fact.counted() ? row.countWords() : null)
			.and("complete", !row.complete().isEmpty())
			.and("scope_note", row.scope());
		FactType.saidOfAny().forEach((field) -> columns.and(field.column(), null));
		term(columns, "");
		for (FactField field : fact.sort().said()) {
			switch (field.shape()) {
				case TERM -> term(columns, row.own(field));
				case TIME -> columns.and(field.column(), this.dates.moment(fact, row.own(field)));
				default -> columns.and(field.column(), value(field, row.own(field)));
			}
		}
		return columns;
	}

	private static void term(Columns columns, String typed) {
		Term term = typed.isEmpty() ? null : TypedTerm.of(typed).term().orElse(null);
		columns.and("term_low", (term != null) ? term.low() : null)
			.and("term_high", (term != null) ? term.high() : null)
			.and("term_unit", (term != null) ? term.unit().code() : null);
	}

	/**
	 * Write which fact this one is part of and which it followed. They may be new facts
	 * too, so this is done last.
	 */
	private void relate(FactForm fact) {
		relate("fact", "id", "part_of", fact, partOf(fact));
		for (FactField field : fact.sort().fields(Shape.FACT)) {
			relate(fact.type(), "fact_id", field.column() + "_id", fact, this.ids.get(fact.own(field)));
		}
	}

	private void relate(String table, String key, String column, FactForm fact, @Nullable Long other) {
		this.database
			.sql("update registry." + table + " set " + column + " = :other where " + key + " = :fact and " + column
					+ " is distinct from :other::bigint")
			.param("other", other)
			.param("fact", this.ids.get(fact.key()))
			.update();
	}

	private @Nullable Long partOf(FactForm fact) {
		Long own = this.ids.get(fact.partOf());
		return (own != null) ? own : this.names.fact(fact.partOf());
	}

	private RowWriter of(long fact, String table) {
		return new RowWriter(this.database, table, "fact_id", fact);
	}

}
