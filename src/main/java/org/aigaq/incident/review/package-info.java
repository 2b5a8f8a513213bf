/**
 * The review: proposals, which are changes to published incidents that readers do not see
 * yet; what changes, field by field; comments; whose work waits. The editor and the pages
 * of incidents use it, and merging {@code FourEyes}; it knows incidents by
 * {@link org.aigaq.incident.review.IncidentForms}.
 */
@NamedInterface("review")
@NullMarked
package org.aigaq.incident.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
