/**
 * The disagreements of all incidents, their explanations, and contradictions that editors
 * flag.
 */
@ApplicationModule(allowedDependencies = { "shared", "shared :: claim", "actor" })
@NullMarked
package org.aigaq.disagreement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
