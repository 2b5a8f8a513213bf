package org.aigaq.report.command;

import org.aigaq.report.queue.RunSettings;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;

/** The beans of the command {@code report}: reports without pages. */
@ComponentScan(basePackages = { "org.aigaq.report", "org.aigaq.search", "org.aigaq.shared", "org.aigaq.reading.typed" },
		excludeFilters = @Filter({ Controller.class, Configuration.class }))
@Import(ReportCommand.class)
@ImportAutoConfiguration({ MessageSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class })
@EnableConfigurationProperties(RunSettings.class)
class CommandParts {

}
