package org.aigaq.report.run;

import java.util.Arrays;

import org.aigaq.shared.Reader;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What of the archive a reader sees: editors all, others what they asked for and what a
 * schedule sent around.
 */
@Component
class VisibleRuns {

	private final Runs runs;

	private final Reader reader;

	VisibleRuns(Runs runs, Reader reader) {
		this.runs = runs;
		this.reader = reader;
	}

	/**
	 * The one of this number.
	 * @throws ResponseStatusException 404 where there is none that the reader may see
	 */
	Run get(String number) {
		return this.runs.find(number)
			.filter(this::isVisible)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	boolean isVisible(Run run) {
		return this.reader.isEditor() || run.origin() == Origin.SCHEDULE
				|| Arrays.asList(run.askedBy().split(", ")).contains(this.reader.getName());
	}

	/** The filter as it applies to this reader. */
	RunFilter within(RunFilter filter) {
		return this.reader.isEditor() ? filter : filter.of(this.reader.getName());
	}

}
