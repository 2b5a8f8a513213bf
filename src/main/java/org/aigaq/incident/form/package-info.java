/**
 * The form of an incident as typed: its rows, its checks, its choices, and the names in
 * it looked up in the registers. It knows nothing of how it is saved.
 */
@NullMarked
package org.aigaq.incident.form;

import org.jspecify.annotations.NullMarked;
