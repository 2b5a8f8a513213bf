/** The overview, the layout of pages, and error pages. */
@ApplicationModule(allowedDependencies = { "shared", "account", "account::session", "account::throttle", "search" })
@NullMarked
package org.aigaq.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
