/**
 * The review: proposals, which are changes to published incidents that readers do not see
 * yet; what changes, field by field; comments; whose work waits. The editor and the pages
 * of incidents use it; it knows incidents by
 * {@link org.aigaq.incident.review.IncidentForms}.
 */
@NullMarked
package org.aigaq.incident.review;

import org.jspecify.annotations.NullMarked;
