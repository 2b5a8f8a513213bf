/** Value records that every module speaks in: the approximate date, the count. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.aigaq.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
