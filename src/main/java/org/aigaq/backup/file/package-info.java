/**
 * The backup file: a ZIP archive, encrypted with a passphrase where one is given, with
 * the description of its content first and the checksums last. Used only within the
 * module.
 */
@NullMarked
package org.aigaq.backup.file;

import org.jspecify.annotations.NullMarked;
