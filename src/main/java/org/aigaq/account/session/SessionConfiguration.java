package org.aigaq.account.session;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.apache.catalina.session.ManagerBase;
import org.apache.catalina.session.StandardManager;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cleaning of ended sessions; no session in the memory of the web server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

	@Bean
	RecurringTask<Void> cleanSessions(Sessions sessions) {
		return Tasks.recurring("session-cleanup", FixedDelay.ofMinutes(5))
			.execute((instance, context) -> sessions.clean());
	}

	/**
	 * Makes Tomcat refuse to create a session, so that nothing a stranger sends can be
	 * kept in its memory.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> noSessionsInMemory() {
		return (factory) -> factory.addContextCustomizers((context) -> {
			ManagerBase manager = new StandardManager();
			manager.setMaxActiveSessions(0);
			context.setManager(manager);
		});
	}

}
