package org.aigaq.report.queue;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.aigaq.report.printing.Printing;
import org.aigaq.report.run.Run;

import org.springframework.stereotype.Component;

/** What this process is printing now. */
@Component
class Printings {

	private final Map<String, Printing> going = new ConcurrentHashMap<>();

	private volatile boolean closed;

	/** Add a printing that has begun. */
	void add(Run run, Printing printing) {
		this.going.put(run.number(), printing);
		if (this.closed) {
			printing.cancel();
		}
	}

	/** It has ended. */
	void remove(Run run, Printing printing) {
		this.going.remove(run.number(), printing);
	}

	boolean has(Run run) {
		return this.going.containsKey(run.number());
	}

	/** The numbers of all. */
	Set<String> numbers() {
		return Set.copyOf(this.going.keySet());
	}

	/** Cancel a printing of this process, if it is one. */
	void cancel(Run run) {
		Printing printing = this.going.get(run.number());
		if (printing != null) {
			printing.cancel();
		}
	}

	/** End all, and those that are still to come. */
	void close() {
		this.closed = true;
		this.going.values().forEach(Printing::cancel);
	}

	/** Whether the program stops. */
	boolean isClosed() {
		return this.closed;
	}

}
