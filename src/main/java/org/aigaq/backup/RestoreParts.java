package org.aigaq.backup;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The parts of the command {@code restore}. */
@EnableConfigurationProperties(BackupSettings.class)
@Import(PassphraseSource.class)
@ImportAutoConfiguration(ConfigurationPropertiesAutoConfiguration.class)
class RestoreParts {

}
