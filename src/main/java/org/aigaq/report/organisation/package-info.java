/**
 * The organisation that issues the reports, as the operator has set it; others read
 * {@code Organisation} and {@code Logo}.
 */
@NullMarked
package org.aigaq.report.organisation;

import org.jspecify.annotations.NullMarked;
