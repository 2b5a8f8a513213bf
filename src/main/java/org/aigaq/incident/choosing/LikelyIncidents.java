package org.aigaq.incident.choosing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.NameLookup;
import org.aigaq.incident.form.NameLookup.Where;
import org.aigaq.incident.form.PassageForm;
import org.aigaq.incident.form.RegisterLookup;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds incidents that may be the one in a form, and keeps which of them an editor told
 * apart.
 */
@Repository
public class LikelyIncidents {

	private final JdbcClient database;

	private final RegisterLookup register;

	LikelyIncidents(JdbcClient database, RegisterLookup register) {
		this.database = database;
		this.register = register;
	}

	/**
	 * At most three incidents that may be the one in the form: of the same quote, or of a
	 * near day and the same place or a like title.
	 * @param code the code of the incident; {@code null}: it is not saved yet
	 */
	@Transactional(readOnly = true)
	List<Likely> of(@Nullable String code, IncidentForm form) {
		NameLookup names = this.register.names();
		List<Where> places = form.places().stream().map((row) -> names.where(row.named())).toList();
		ApproximateDate date = TypedDates.read(form.date()).date().orElse(null);
		LocalDate from = (date != null) ? date.earliest() : null;
		LocalDate to = (date != null) ? date.latest() : null;
		return this.database.sql("""
				select code, title, date_edtf as date, same_quote, same_place
				  from internal.likely_incidents(:own, :title, :from::date, :to::date, :cities, :regions, :quotes)
				  join registry.incident using (code)
				 order by same_quote::integer + same_place::integer + likeness desc""")
			.param("own", code)
			.param("title", form.title())
			.param("from", from)
			.param("to", (to != null) ? to : from)
			.param("cities", keys(places.stream().map(Where::cities)))
			.param("regions", keys(places.stream().map(Where::regions)))
			.param("quotes",
					form.witnesses()
						.stream()
						.map(IncidentForm.WitnessForm::passage)
						.filter((passage) -> !passage.unbound())
						.map(LikelyIncidents::quote)
						.toArray(String[]::new))
			.query(Likely.class)
			.list();
	}

	private static Long[] keys(Stream<List<Long>> keys) {
		return keys.flatMap(List::stream).filter(Objects::nonNull).toArray(Long[]::new);
	}

	private static String quote(PassageForm passage) {
		boolean numbers = Stream.of(passage.edition(), passage.charStart(), passage.charEnd())
			.allMatch((number) -> number.matches("[0-9]{1,9}"));
		return numbers ? String.join(" ", passage.document(), passage.edition(), passage.charStart(), passage.charEnd())
				: "";
	}

	/**
	 * Keep that an incident is none of these.
	 * @param others codes
	 */
	@Transactional
	public void tellApart(String code, Collection<String> others) {
		others.forEach((other) -> this.database.sql("""
				insert into registry.told_apart (incident_id, other_incident_id)
				select least(mine.id, other.id), greatest(mine.id, other.id)
				  from registry.incident mine cross join registry.incident other
				 where mine.code = :code and other.code = :other and mine.id <> other.id
				on conflict do nothing""").param("code", code).param("other", other).update());
	}

	/**
	 * A likely duplicate.
	 *
	 * @param date as EDTF, or {@code null}
	 */
	record Likely(String code, String title, @Nullable String date, boolean sameQuote, boolean samePlace) {
	}

}
