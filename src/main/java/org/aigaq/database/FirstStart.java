package org.aigaq.database;

import java.util.Locale;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints once the address of the program and how an analyst connects. */
@Component
class FirstStart {

	private final Database database;

	private final Environment environment;

	private final MessageSource messages;

	FirstStart(Database database, Environment environment, MessageSource messages) {
		this.database = database;
		this.environment = environment;
		this.messages = messages;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		if (this.database instanceof EmbeddedDatabase embedded && embedded.isUntold()) {
			tell("database.start.address", "http://localhost:" + this.environment.getProperty("local.server.port"));
			tell("database.start.analyst", embedded.analystAddress());
			embedded.told();
		}
	}

	private void tell(String message, String value) {
		System.out.println(this.messages.getMessage(message, new Object[] { value }, Locale.ENGLISH));
	}

}
