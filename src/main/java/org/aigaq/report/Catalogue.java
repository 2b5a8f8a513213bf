package org.aigaq.report;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.report.Report.Section;
import org.aigaq.report.Report.When;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The reports with their sections and tables. */
@Component
public class Catalogue {

	private static final Set<Parameter> PERIOD_AND_CITY = EnumSet.of(Parameter.FROM, Parameter.TO, Parameter.CITY);

	private static final Set<Format> EDITABLE = EnumSet.allOf(Format.class);

	private static final Set<Format> PLAIN = EnumSet.complementOf(EnumSet.of(Format.DOCX));

	private static final Section DOCUMENTS = Section.of("reference-documents");

	private static final Section REFERENCES = Section.of("references");

	private final Map<String, Report> reports = Stream
		.of(summary(), incident(), city(), penalties(), disagreements(), documents(), register())
		.collect(Collectors.toMap(Report::key, (report) -> report, (one, other) -> one, LinkedHashMap::new));

	/** All reports, in the order of the catalogue. */
	public List<Report> all() {
		return List.copyOf(this.reports.values());
	}

	/**
	 * The report with this key.
	 * @throws ResponseStatusException 404 if there is none
	 */
	public Report get(String key) {
		Report report = this.reports.get(key);
		if (report == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return report;
	}

	private static Report summary() {
		return new Report("summary", PERIOD_AND_CITY, Set.of(), EDITABLE, List.of(Section.of("figures"),
				Section.of("joint").when(When.OF_CITY), Section.by("bars", "day", "detained"),
				Section.by("breakdown", "city", "detained", "arrested", "fined").when(When.OF_ALL),
				Section.by("map", "city", "detained").when(When.OF_ALL), Section.by("bars", "kind", "penalised"),
				Section.by("breakdown", "group", "detained", "arrested", "fined"), Section.of("incidents"),
				Section.of("penalties"), Section.of("disagreements"), Section.of("figures").uncertain(),
				Section.of("incidents").uncertain(), Section.of("penalties").uncertain(),
				Section.of("disagreements").uncertain(), DOCUMENTS, REFERENCES),
				List.of("incidents", "figures", "penalties"));
	}

	private static Report incident() {
		return new Report("incident", EnumSet.of(Parameter.CODE), EnumSet.of(Parameter.CODE), EDITABLE,
				List.of(Section.of("incident-about"), Section.of("figures"), Section.of("incident-circumstances"),
						Section.of("incident-said"), Section.of("disagreements"), Section.of("incidents"), DOCUMENTS,
						REFERENCES),
				List.of("said"));
	}

	private static Report city() {
		return new Report("city", EnumSet.of(Parameter.CITY), EnumSet.of(Parameter.CITY), PLAIN,
				List.of(Section.of("city-names"), Section.of("figures"), Section.of("joint"),
						Section.by("breakdown", "month", "detained", "arrested", "fined"), Section.of("incidents"),
						Section.of("disagreements"), DOCUMENTS, REFERENCES),
				List.of("months", "incidents"));
	}

	private static Report penalties() {
		return new Report("penalties", PERIOD_AND_CITY, Set.of(), PLAIN,
				List.of(Section.by("bars", "kind", "penalised"),
						Section.by("breakdown", "city", "arrested", "fined", "warned").when(When.OF_ALL),
						Section.by("breakdown", "month", "arrested", "fined", "warned"), Section.of("terms"),
						Section.of("penalties"), Section.of("penalties").uncertain(), DOCUMENTS, REFERENCES),
				List.of("penalties"));
	}

	private static Report disagreements() {
		return new Report("disagreements", PERIOD_AND_CITY, Set.of(), PLAIN,
				List.of(Section.of("disagreements"), Section.of("disagreements").uncertain(), DOCUMENTS, REFERENCES),
				List.of("disagreements"));
	}

	private static Report documents() {
		return new Report("documents", PERIOD_AND_CITY, Set.of(), PLAIN,
				List.of(Section.of("documents"), Section.of("documents").uncertain()),
				List.of("passages", "documents"));
	}

	private static Report register() {
		return new Report("register", PERIOD_AND_CITY, Set.of(), PLAIN,
				List.of(Section.of("register"), Section.of("register").uncertain()), List.of("register"));
	}

}
