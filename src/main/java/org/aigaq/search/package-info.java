/** Lists and filters over all incidents. */
@ApplicationModule(allowedDependencies = { "shared", "fact" })
@NullMarked
package org.aigaq.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
