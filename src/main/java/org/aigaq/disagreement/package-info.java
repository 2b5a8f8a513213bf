/**
 * Disagreements over all incidents, what editors say of them, and their contradictions.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.disagreement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
