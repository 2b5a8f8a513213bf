/**
 * The organisation that issues the reports, from the settings. Other packages read
 * {@code Organisation} and {@code Logo}.
 */
@NullMarked
package org.aigaq.report.organisation;

import org.jspecify.annotations.NullMarked;
