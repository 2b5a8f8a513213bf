package org.aigaq.place;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * A region that a city lies or lay in.
 *
 * @param region the region
 * @param validFrom first day; {@code null}: before any incident
 * @param validTo last day; {@code null}: until now
 */
@Embeddable
record CityRegion(@ManyToOne Region region, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
}
