/**
 * The command {@code report}. Only the start of the program calls {@code ReportCommand}.
 */
@NullMarked
package org.aigaq.report.command;

import org.jspecify.annotations.NullMarked;
