package org.aigaq;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the queries of a request that a test makes in its own thread. */
public final class CountedQueries {

	private CountedQueries() {
	}

	/** The number of queries that are made by JDBC, without those of background tasks. */
	public static int of(Request request) throws Exception {
		Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
		ListAppender<ILoggingEvent> heard = new ListAppender<>();
		Level before = logger.getLevel();
		logger.setLevel(Level.DEBUG);
		logger.addAppender(heard);
		heard.start();
		try {
			request.send();
		}
		finally {
			logger.detachAppender(heard);
			logger.setLevel(before);
		}
		return (int) heard.list.stream()
			.filter((event) -> event.getThreadName().equals(Thread.currentThread().getName()))
			.filter((event) -> event.getFormattedMessage().startsWith("Executing prepared SQL statement ["))
			.count();
	}

	/** A request whose queries are counted. */
	public interface Request {

		void send() throws Exception;

	}

}
