package org.aigaq.incident.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.aigaq.incident.form.AssertionForm;
import org.aigaq.incident.form.FactForm;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.FormRow;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.row.SavedForms;
import org.aigaq.shared.Range;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * The scope of a figure: the first of its kind in an incident counts all of it; a second
 * is asked whether it is part of the first, stands beside it, or is another count of the
 * same. A kind is a measure, for casualties with who was harmed.
 */
@Component
public class FigureScopes {

	private static final String BESIDE = "beside";

	private static final String SAME = "same";

	private final JdbcClient database;

	private final SavedForms saved;

	private final Words words;

	private final MessageSource messages;

	FigureScopes(JdbcClient database, SavedForms saved, Words words, MessageSource messages) {
		this.database = database;
		this.saved = saved;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * The field for the scope of a fact.
	 * @param code the saved incident; {@code null}: it is new
	 */
	@Transactional(readOnly = true)
	public Question question(IncidentForm form, FactForm fact, @Nullable String code) {
		Optional<String> other = inForm(form, fact).map(this::named)
			.or(() -> savedWhole(form, fact, code).map(this::named));
		Map<String, String> choices = new LinkedHashMap<>();
		if (other.isEmpty()) {
			Stream.of("whole", "part", "general")
				.forEach((scope) -> choices.put(scope, message("incident.covers." + scope)));
			return new Question(message("incident.field.covers"), choices, null);
		}
		Stream.of("part", BESIDE, SAME, "general")
			.filter((scope) -> fact.id().isEmpty() || !scope.equals(SAME))
			.forEach((scope) -> choices.put(scope, message("incident.covers.asked." + scope)));
		return new Question(message("incident.covers.question", other.get()), choices, message("incident.choose"));
	}

	/**
	 * The form with the answers carried out, ready to be written: in the transaction that
	 * writes it.
	 * @param code the saved incident; {@code null}: it is new
	 * @throws FormRefused where a second figure of a kind has no answer
	 */
	public IncidentForm settled(IncidentForm form, @Nullable String code) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		List<FactForm> facts = new ArrayList<>(form.facts());
		for (int i = 0; i < form.facts().size(); i++) {
			FactForm fact = facts.get(i);
			if (fact.counts() && fact.sourceOnly()) {
				giveSources(i, facts, code, errors);
			}
			else if (fact.counts() && fact.counted() && List.of("", BESIDE, SAME).contains(fact.covers())) {
				settle(i, facts, form.withFacts(facts), code, errors);
			}
		}
		if (errors.hasErrors()) {
			throw new FormRefused(errors);
		}
		return form.withFacts(facts);
	}

	/** Give the sources of a row to the saved figure that it names. */
	private void giveSources(int i, List<FactForm> facts, @Nullable String code, BindingResult errors) {
		FactForm fact = facts.get(i);
		String figure = fact.covers().substring(FactForm.SOURCE_OF.length());
		FactForm before = facts.stream().limit(i).filter((other) -> other.id().equals(figure)).findFirst().orElse(null);
		FactForm known = (before != null || code == null) ? before
				: this.saved.readFigure(code, figure).map((form) -> form.facts().get(0)).orElse(null);
		if (known == null) {
			errors.rejectValue("facts[" + i + "].description", "incident.error.part-of-gone");
			return;
		}
		if (known.assertions().size() + fact.assertions().size() > FactForm.MOST_ASSERTIONS) {
			errors.rejectValue("facts[" + i + "].description", "incident.error.too-many-sources-of-fact",
					new Object[] { FactForm.MOST_ASSERTIONS }, null);
			return;
		}
		FactForm joined = known.with(Stream.concat(known.assertions().stream(), fact.assertions().stream()).toList());
		facts.set(i, (before != null) ? fact.dropped() : joined);
		replace(facts, known, (before != null) ? joined : null);
	}

	private void settle(int i, List<FactForm> facts, IncidentForm form, @Nullable String code, BindingResult errors) {
		FactForm fact = facts.get(i);
		Optional<FactForm> near = inForm(form, fact);
		Optional<Whole> far = near.isPresent() ? Optional.empty() : savedWhole(form, fact, code);
		FactForm whole = near.or(() -> far.map((known) -> formOf(known, code))).orElse(null);
		if (whole == null) {
			facts.set(i, fact.covering("whole"));
		}
		else if (fact.covers().isEmpty()) {
			errors.rejectValue("facts[" + i + "].covers", "incident.error.scope");
		}
		else if (fact.covers().equals(SAME)) {
			List<AssertionForm> both = Stream.concat(whole.assertions().stream(), fact.assertions().stream()).toList();
			replace(facts, whole, near.isPresent() ? whole.with(both) : null);
			facts.set(i, near.isPresent() ? fact.dropped() : whole.with(both));
		}
		else {
			far.ifPresent((known) -> keepItsParts(known.code()));
			facts.set(i, fact.covering("part"));
			if (near.isPresent()) {
				replace(facts, whole, whole.covering("part"));
			}
			else {
				facts.add(whole.covering("part"));
			}
		}
	}

	private static void replace(List<FactForm> facts, FactForm old, @Nullable FactForm changed) {
		if (changed != null) {
			facts.set(facts.indexOf(old), changed);
		}
	}

	private FactForm formOf(Whole whole, @Nullable String code) {
		return this.saved.readFigure(String.valueOf(code), whole.code()).orElseThrow().facts().get(0);
	}

	/** What lies in a whole only because it is one, lies in it by name from now on. */
	private void keepItsParts(String whole) {
		this.database.sql("""
				update registry.fact part
				   set part_of = whole.id
				  from registry.fact whole, internal.fact_range range
				 where whole.code = :whole and range.fact_id = part.id and range.above[1] = whole.id
				   and part.incident_id = whole.incident_id and part.part_of is null""").param("whole", whole).update();
	}

	/** The other fact of the form that counts all of the same kind. */
	private static Optional<FactForm> inForm(IncidentForm form, FactForm fact) {
		List<FactForm> same = form.facts()
			.stream()
			.filter(FormRow::counts)
			.filter((other) -> other.counted() && other.measure().equals(fact.measure()))
			.filter((other) -> !other.type().equals("casualty") || other.kind().equals(fact.kind()))
			.toList();
		return same.stream()
			.filter((other) -> other.covers().equals("whole"))
			.findFirst()
			.or(() -> same.stream().filter((other) -> other.covers().isEmpty()).findFirst())
			.filter((other) -> !other.key().equals(fact.key()));
	}

	private Optional<Whole> savedWhole(IncidentForm form, FactForm fact, @Nullable String code) {
		if (code == null || fact.measure().isEmpty()) {
			return Optional.empty();
		}
		return this.database
			.sql("""
					select fact.code, fact.measure, range.low, range.high, coalesce(range.open_ended, false) as open_ended, coalesce(range.about, false) as about,
					       range.low_wording, range.high_wording
					  from registry.incident
					  join registry.fact on fact.incident_id = incident.id
					  left join internal.fact_range range on range.fact_id = fact.id
					 where incident.code = :code and fact.covers = 'whole' and fact.measure = :measure and fact.code not in (:shown)
					   and (fact.population is null or fact.population = :kind)""")
			.param("code", code)
			.param("measure", fact.measure())
			.param("kind", fact.kind())
			.param("shown", form.facts().stream().map(FactForm::key).toList())
			.query(Whole.class)
			.optional();
	}

	private String named(Whole whole) {
		Range range = Range.of(whole.low(), whole.high(), whole.openEnded(), whole.about(), whole.lowWording(),
				whole.highWording());
		return named(range.isReported() ? this.words.range(range) : "", whole.measure());
	}

	private String named(FactForm fact) {
		return fact.assertions()
			.stream()
			.map(AssertionForm::counted)
			.filter((count) -> count != null && count.wording() != null)
			.findFirst()
			.map((count) -> named(this.words.count(count.low(), count.high(), count.wording().code()), fact.measure()))
			.orElseGet(() -> named("", fact.measure()));
	}

	private String named(String range, String measure) {
		return (range + " " + this.words.label("measure", measure).toLowerCase(Locale.ROOT)).strip();
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

	/**
	 * The field for a scope.
	 *
	 * @param label its label, which is a question where there is another of the kind
	 * @param choices codes with their labels
	 * @param none the label of the empty choice; {@code null}: the first is the default
	 */
	public record Question(String label, Map<String, String> choices, @Nullable String none) {

	}

	/** A saved fact that counts all of its kind in the incident. */
	record Whole(String code, String measure, @Nullable Integer low, @Nullable Integer high, boolean openEnded,
			boolean about, @Nullable String lowWording, @Nullable String highWording) {

	}

}
