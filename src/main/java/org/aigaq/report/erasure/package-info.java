/**
 * Erases a person on request, with the reports that name the person. The program calls
 * {@code EraseCommand}.
 */
@NullMarked
package org.aigaq.report.erasure;

import org.jspecify.annotations.NullMarked;
