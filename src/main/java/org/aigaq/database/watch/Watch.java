package org.aigaq.database.watch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.aigaq.database.server.ServerHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Looks every second at what readers run, twice a second while analysts are connected and
 * ten times for new connections of theirs, and every minute at their roles and at the
 * logs of the server. It has a thread and a connection of its own, which no other work
 * can take.
 */
@Component
class Watch implements DisposableBean {

	private static final Duration LOOKS = Duration.ofMillis(100);

	/** Of so many looks one is at what runs. */
	private static final int OFTEN = 5;

	/** While nobody is connected, of so many looks one is taken. */
	private static final int SELDOM = 10;

	private static final Duration ROLES = Duration.ofMinutes(1);

	private static final Logger log = LoggerFactory.getLogger(Watch.class);

	private final Readers readers;

	private final ReadingRoles roles;

	private final ServerHost host;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("watch"));

	private boolean failing;

	private boolean connected;

	private int looks;

	Watch(Readers readers, ReadingRoles roles, ServerHost host, ApplicationEventPublisher events) {
		this.readers = readers;
		this.roles = roles;
		this.host = host;
		this.events = events;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread.scheduleWithFixedDelay(() -> survive(this::lookAtQueries), 0, LOOKS.toMillis(),
				TimeUnit.MILLISECONDS);
		this.thread.scheduleWithFixedDelay(() -> survive(this::lookAtRoles), 0, ROLES.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void lookAtQueries() {
		this.looks++;
		if (!this.connected && this.looks % SELDOM != 0) {
			return;
		}
		this.connected = this.readers.goBehind();
		if (this.looks % OFTEN != 0) {
			return;
		}
		tell(this.readers.endOverruns());
		tell(this.readers.endLargest());
	}

	private void tell(List<QueryWasEnded> ended) {
		for (QueryWasEnded query : ended) {
			log.info("Ended what {} ran: {}", query.role(), query.reason());
			this.events.publishEvent(query);
		}
	}

	private void lookAtRoles() {
		for (RoleWasReset reset : this.roles.reset()) {
			log.warn("The {} of role {} had been changed; set back, its sessions ended", reset.what(), reset.role());
			this.events.publishEvent(reset);
		}
		this.host.trimLogs();
	}

	/** An error must not end the schedule: the next look may succeed. */
	private void survive(Runnable look) {
		try {
			look.run();
			this.failing = false;
		}
		catch (RuntimeException ex) {
			if (!this.failing) {
				log.warn("The watch over the database fails, and tries again every second: {}", ex.getMessage());
			}
			this.failing = true;
		}
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

}
