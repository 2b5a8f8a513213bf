package org.aigaq.backup;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The parts of the command {@code backup}. */
@EnableConfigurationProperties(BackupSettings.class)
@Import({ PassphraseSource.class, Backup.class })
class BackupParts {

}
