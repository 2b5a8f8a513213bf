package org.aigaq.report.page;

import java.util.List;

import org.aigaq.report.run.Origin;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunFilter;
import org.aigaq.report.run.Runs;
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
			.map(this::asSeen)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	boolean isVisible(Run run) {
		return this.reader.isEditor() || run.origin() == Origin.SCHEDULE || isOwn(run);
	}

	/** Whether the reader asked for it. */
	boolean isOwn(Run run) {
		return run.isOf(this.reader.getName());
	}

	/** A page of those that a filter lets through, the latest first. */
	List<Run> list(RunFilter filter, int most) {
		return this.runs.list(within(filter), most).stream().map(this::asSeen).toList();
	}

	/** Who else asked for a report only editors learn. */
	private Run asSeen(Run run) {
		return this.reader.isEditor() ? run : run.seenBy(this.reader.getName());
	}

	/** The filter as it applies to this reader. */
	private RunFilter within(RunFilter filter) {
		return this.reader.isEditor() ? filter : filter.of(this.reader.getName());
	}

}
