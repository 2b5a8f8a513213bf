package org.aigaq.place;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * A present or former region of a city.
 *
 * @param region the region
 * @param validFrom first day; {@code null}: no known start
 * @param validTo last day; {@code null}: still valid
 */
@Embeddable
record CityRegion(@ManyToOne Region region, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
}
