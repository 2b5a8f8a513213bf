package org.aigaq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.aigaq.database.PreparedDatabase;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.CsrfRequestPostProcessor;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Gives a test context a data directory below {@code target}, whose database has the
 * schema and the seed, and a free port. Background work begins after a quarter of a
 * second, so that no test waits for it longer. A form that a test marks with
 * {@code csrf()} is accepted; all others are checked as in the program.
 */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Settings of a server whose data nobody needs after a crash. */
	private static final String NOT_SAFE = "fsync = off\nfull_page_writes = off\n";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/data")), "test");
			PreparedDatabase.migrated(directory);
			Files.writeString(directory.resolve("postgresql/postgresql.auto.conf"), NOT_SAFE,
					StandardOpenOption.APPEND);
			TestPropertyValues.of("aigaq.data-dir=" + directory, "aigaq.database.port=" + FreePort.find(),
					"aigaq.admin-password=" + DatabaseTest.ADMIN_PASSWORD,
					"aigaq.analyst-password=" + DatabaseTest.ANALYST_PASSWORD, "db-scheduler.polling-interval=250ms")
				.applyTo(context);
			context.getBeanFactory().addBeanPostProcessor(new FormsOfTests());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Wraps the check of forms as {@code csrf()} would do at its first use, which would
	 * replace it by one that keeps sessions in memory, for all later tests of the
	 * process.
	 */
	private static final class FormsOfTests implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			if (!(bean instanceof CsrfTokenRepository)) {
				return bean;
			}
			try {
				Constructor<?> wrapper = Class
					.forName(CsrfRequestPostProcessor.class.getName() + "$TestCsrfTokenRepository")
					.getDeclaredConstructor(CsrfTokenRepository.class);
				wrapper.setAccessible(true);
				return wrapper.newInstance(bean);
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
