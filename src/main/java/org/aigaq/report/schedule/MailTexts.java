package org.aigaq.report.schedule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.report.run.Run;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of mails, with a part for each language of the schedule. */
@Component
class MailTexts {

	private static final String BETWEEN = "\n" + "-".repeat(40) + "\n\n";

	private final MessageSource messages;

	private final Words words;

	private final JdbcClient database;

	private final String address;

	MailTexts(MessageSource messages, Words words, JdbcClient database, @Value("${aigaq.public-url}") String address) {
		this.messages = messages;
		this.words = words;
		this.database = database;
		this.address = address;
	}

	/** The base address of links. */
	String address() {
		return this.address;
	}

	/** The report's title in each language, then the report numbers. */
	String subject(Schedule schedule, List<Run> reports) {
		String titles = languages(schedule).map((language) -> say(schedule.title(), language))
			.collect(Collectors.joining(" / "));
		String first = reports.get(0).number();
		String last = reports.get(reports.size() - 1).number();
		return titles + " (" + (first.equals(last) ? first : first + " – " + last) + ")";
	}

	String text(Schedule schedule, List<Run> reports, boolean attached) {
		return languages(schedule).map((language) -> part(schedule, reports, attached, language))
			.collect(Collectors.joining(BETWEEN));
	}

	private String part(Schedule schedule, List<Run> reports, boolean attached, Locale language) {
		List<Run> own = reports.stream().filter((run) -> run.language().equals(language.toLanguageTag())).toList();
		String lines = own.stream()
			.map((run) -> say("schedule.letter.line", language, run.number(), run.format().toUpperCase(Locale.ROOT),
					this.address + run.address()))
			.collect(Collectors.joining("\n"));
		String scope = own.stream().findFirst().map((run) -> scope(run, language)).orElse("");
		return say(attached ? "schedule.letter.attached" : "schedule.letter.linked", language,
				say(schedule.title(), language), scope, lines, this.address + "/verify", this.address);
	}

	/** "Almaty, 1 to 30 June 2019". */
	private String scope(Run run, Locale language) {
		if (run.scope().code() != null) {
			return run.scope().code();
		}
		String period = run.period();
		return city(run.scope().city(), language) + ", "
				+ ((period != null) ? this.words.in(language).date(period) : say("report.all-dates", language));
	}

	private String city(@Nullable String city, Locale language) {
		if (city == null) {
			return say("report.all-cities", language);
		}
		return this.database.sql("""
				select case :language when 'ru' then name_ru when 'kk' then name_kk else name end
				  from reporting.city where name = :city""")
			.param("language", language.toLanguageTag())
			.param("city", city)
			.query(String.class)
			.optional()
			.orElse(city);
	}

	private static Stream<Locale> languages(Schedule schedule) {
		return schedule.languages().stream().map(Locale::forLanguageTag);
	}

	private String say(String key, Locale language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
