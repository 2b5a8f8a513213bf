/**
 * Backups: the commands that make and restore them. Other modules use the commands only.
 */
@ApplicationModule(allowedDependencies = { "database", "database :: refusal", "shared" })
@NullMarked
package org.aigaq.backup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
