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

/** Which reports there are. */
@Component
class Catalogue {

	private static final Set<Parameter> PERIOD_AND_CITY = EnumSet.of(Parameter.FROM, Parameter.TO, Parameter.CITY);

	private static final Set<Format> EDITABLE = EnumSet.allOf(Format.class);

	private final Map<String, Report> reports = Stream.of(summary())
		.collect(Collectors.toMap(Report::key, (report) -> report, (one, other) -> one, LinkedHashMap::new));

	/** All, in the order in which they are offered. */
	List<Report> all() {
		return List.copyOf(this.reports.values());
	}

	/**
	 * The one of this key.
	 * @throws ResponseStatusException 404 where there is none
	 */
	Report get(String key) {
		Report report = this.reports.get(key);
		if (report == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return report;
	}

	private static Report summary() {
		return new Report("summary", PERIOD_AND_CITY, Set.of(), EDITABLE,
				List.of(Section.of("summary-figures"), new Section("summary-joint", When.OF_CITY),
						Section.of("summary-incidents"), Section.of("summary-penalties"),
						Section.of("summary-disagreements"), Section.of("documents"), Section.of("references")),
				List.of());
	}

}
