/** Documents, their passages, and the operator's own copies of the texts. */
@ApplicationModule(allowedDependencies = { "shared", "actor" })
@NullMarked
package org.aigaq.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
