/**
 * Disagreements over all incidents, what editors say of them, and their contradictions.
 */
@ApplicationModule(allowedDependencies = { "shared", "shared :: claim" })
@NullMarked
package org.aigaq.disagreement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
