package org.aigaq.report.queue;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.aigaq.report.printing.Printing;
import org.aigaq.report.run.Run;

import org.springframework.stereotype.Component;

/** The printings that run in this process. */
@Component
class Printings {

	private final Map<String, Printing> going = new ConcurrentHashMap<>();

	private volatile boolean closed;

	/** Add a printing that has started. */
	void add(Run run, Printing printing) {
		this.going.put(run.number(), printing);
		if (this.closed) {
			printing.cancel();
		}
	}

	/** Remove a printing that has ended. */
	void remove(Run run, Printing printing) {
		this.going.remove(run.number(), printing);
	}

	boolean has(Run run) {
		return this.going.containsKey(run.number());
	}

	/** The report numbers of all printings. */
	Set<String> numbers() {
		return Set.copyOf(this.going.keySet());
	}

	/** Cancel the printing of a run, if it runs in this process. */
	void cancel(Run run) {
		Printing printing = this.going.get(run.number());
		if (printing != null) {
			printing.cancel();
		}
	}

	/** Cancel all printings, and any that is added later. */
	void close() {
		this.closed = true;
		this.going.values().forEach(Printing::cancel);
	}

	/** Whether the program is stopping. */
	boolean isClosed() {
		return this.closed;
	}

}
