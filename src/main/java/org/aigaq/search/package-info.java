/**
 * The list of incidents and its filters. Other modules read rows of the list
 * ({@code IncidentList}) and find cities by name ({@code CityNames}).
 */
@ApplicationModule(allowedDependencies = { "shared", "shared :: claim", "fact", "fact :: words", "reading :: date",
		"reading :: typed" })
@NullMarked
package org.aigaq.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
