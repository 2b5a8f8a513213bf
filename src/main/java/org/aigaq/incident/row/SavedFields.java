package org.aigaq.incident.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.incident.form.FormInput;

/**
 * The parts of a query that depend on the fields of the types of fact. They read the
 * tables {@code registry.fact} and {@code called}, which has the names that identify one
 * person.
 */
final class SavedFields {

	/** A name in a list of names, as {@link FormInput#names} reads it. */
	private static final Pattern LISTED = Pattern.compile("\\{listed ([^}]+)}");

	private SavedFields() {
	}

	/** The query with each placeholder replaced by its part. */
	static String in(String query) {
		String complete = query.replace("{types}", types())
			.replace("{kind}", kind())
			.replace("{own}", own())
			.replace("{keys}", keys())
			.replace("{said}", said())
			.replace("{persons}", persons());
		return LISTED.matcher(complete)
			.replaceAll("case when $1 ~ ';|^\"' then '\"' || replace($1, '\"', '\"\"') || '\"' else $1 end");
	}

	private static String types() {
		return all().map(FactType::code)
			.map((type) -> "left join registry.%1$s on %1$s.fact_id = fact.id".formatted(type))
			.collect(Collectors.joining("\n"));
	}

	private static String kind() {
		List<String> kinds = new ArrayList<>();
		for (FactType type : FactType.values()) {
			if (type.terms() != null) {
				kinds.add(type.code() + "." + type.terms().column());
			}
		}
		return "coalesce(" + String.join(", ", kinds) + ")";
	}

	private static String own() {
		return all()
			.map((type) -> "when '" + type.code() + "' then "
					+ object(type.own().stream().map((field) -> pair(field, value(type, field)))))
			.collect(Collectors.joining(" ", "case fact.type ", " end"));
	}

	/** The keys of the actors in the fields of each type. */
	private static String keys() {
		return all()
			.map((type) -> "when '" + type.code() + "' then "
					+ object(Stream.of(Shape.ACTOR, Shape.ACTORS)
						.flatMap((shape) -> type.fields(shape).stream())
						.map((field) -> pair(field, key(type, field)))))
			.collect(Collectors.joining(" ", "case fact.type ", " end"));
	}

	private static String key(FactType type, FactField field) {
		if (field.shape() == Shape.ACTOR) {
			return """
					coalesce((select 'o' || id || ' ' || name from registry.organisation where id = %1$s_organisation_id), (select 'p' || number || ' ' || name from called where id = %1$s_person_id))"""
				.formatted(type.code() + "." + field.column());
		}
		return """
				(select string_agg(coalesce('o' || organisation.id || ' ' || organisation.name, 'p' || called.number || ' ' || called.name), e'\n' order by named.id)
				   from registry.%1$s_%2$s named
				   left join registry.organisation on organisation.id = named.organisation_id
				   left join called on called.id = named.person_id
				  where named.fact_id = fact.id)"""
			.formatted(type.code(), field.column());
	}

	private static String said() {
		return object(FactType.saidOfAny().stream().map((field) -> pair(field, said(field))));
	}

	private static String said(FactField field) {
		return (field.shape() != Shape.TERM) ? field.column() + "::text"
				: """
						case when term_unit is not null then
						    case when term_low is null then 'up to ' || trim_scale(term_high) when term_high is null then 'at least ' || trim_scale(term_low)
						         when term_low = term_high then trim_scale(term_low)::text else trim_scale(term_low) || ' to ' || trim_scale(term_high) end
						    || ' ' || term_unit || case when coalesce(term_high, term_low) = 1 then '' else 's' end end""";
	}

	/** Expressions for the fields that hold a person, each followed by a comma. */
	private static String persons() {
		List<String> persons = new ArrayList<>();
		for (FactType type : FactType.values()) {
			type.fields(Shape.ACTOR).forEach((field) -> persons.add(type.code() + "." + field.column() + "_person_id"));
			type.fields(Shape.ACTORS)
				.forEach((field) -> persons.add(
						"(select named.person_id from registry.%s_%s named where named.fact_id = fact.id and named.person_id = person.id)"
							.formatted(type.code(), field.column())));
		}
		return persons.stream().map((person) -> person + ", ").collect(Collectors.joining());
	}

	private static String value(FactType type, FactField field) {
		String column = type.code() + "." + field.column();
		return switch (field.shape()) {
			case ACTOR ->
				"""
						coalesce((select name from registry.organisation where id = %1$s_organisation_id), (select name from called where id = %1$s_person_id))"""
					.formatted(column);
			case ACTORS -> """
					(select string_agg({listed coalesce(organisation.name, called.name)}, '; ' order by named.id)
					   from registry.%1$s_%2$s named
					   left join registry.organisation on organisation.id = named.organisation_id
					   left join called on called.id = named.person_id
					  where named.fact_id = fact.id)""".formatted(type.code(), field.column());
			case FACT -> "(select code from registry.fact other where other.id = " + column + "_id)";
			default -> column + "::text";
		};
	}

	private static Stream<FactType> all() {
		return Stream.of(FactType.values());
	}

	private static String pair(FactField field, String value) {
		return "'" + field.name() + "', " + value;
	}

	private static String object(Stream<String> pairs) {
		return "jsonb_build_object(" + pairs.collect(Collectors.joining(", ")) + ")";
	}

}
