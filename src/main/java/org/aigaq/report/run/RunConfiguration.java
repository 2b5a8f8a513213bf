package org.aigaq.report.run;

import java.io.IOException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What goes on around the archive while the program runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(RunSettings.class)
class RunConfiguration {

	private final Housekeeping housekeeping;

	RunConfiguration(Housekeeping housekeeping) {
		this.housekeeping = housekeeping;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
	void keepHouse() throws IOException {
		this.housekeeping.removeOutlived();
	}

}
