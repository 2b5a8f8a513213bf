/** Who puts its name to the reports: what the operator has set for their first page. */
@NullMarked
package org.aigaq.report.organisation;

import org.jspecify.annotations.NullMarked;
