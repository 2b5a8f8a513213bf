package org.aigaq.place;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A present or former name of a city, or a spelling.
 *
 * @param name in English
 * @param nameRu in Russian
 * @param nameKk in Kazakh
 * @param validEdtf when it was the name, as EDTF; {@code null}: a spelling without dates
 */
@Embeddable
record CityName(String name, String nameRu, String nameKk, @Nullable String validEdtf) {
}
