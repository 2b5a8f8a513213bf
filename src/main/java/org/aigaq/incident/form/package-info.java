/**
 * The form of an incident as typed: rows, checks, choices and lookup of names. It does
 * not depend on how the form is saved; the editor and the marking of texts use it.
 */
@NullMarked
package org.aigaq.incident.form;

import org.jspecify.annotations.NullMarked;
