/** What frames every page: home, layout, errors. */
@ApplicationModule(allowedDependencies = { "shared", "account", "search" })
@NullMarked
package org.aigaq.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
