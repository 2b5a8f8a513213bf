package org.aigaq.database;

import org.aigaq.database.settings.PasswordConverter;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The database of a command as it is: of the program running on the data directory, or
 * started for the command. Nothing is migrated, so that also data of an earlier version
 * can be read.
 */
@Import({ DatabaseConfiguration.class, PasswordConverter.class })
@ImportAutoConfiguration(ConfigurationPropertiesAutoConfiguration.class)
public class UnchangedDatabase {

}
