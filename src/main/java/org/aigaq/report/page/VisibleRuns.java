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
 * The runs that a reader may see: editors all, others those they requested and those of
 * schedules.
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
	 * The run with this number.
	 * @throws ResponseStatusException 404 if the reader may not see such a run
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

	/** Whether the reader requested it. */
	boolean isOwn(Run run) {
		return run.isOf(this.reader.getName());
	}

	/** A page of the runs that match a filter, the latest first. */
	List<Run> list(RunFilter filter, int most) {
		return this.runs.list(within(filter), most).stream().map(this::asSeen).toList();
	}

	/** Only editors see who else requested a report. */
	private Run asSeen(Run run) {
		return this.reader.isEditor() ? run : run.seenBy(this.reader.getName());
	}

	/** The filter, limited to what this reader may see. */
	private RunFilter within(RunFilter filter) {
		return this.reader.isEditor() ? filter : filter.of(this.reader.getName());
	}

}
