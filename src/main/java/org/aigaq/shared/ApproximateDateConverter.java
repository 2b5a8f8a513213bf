package org.aigaq.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores an approximate date as its EDTF text; the database derives the days from it. */
@Converter(autoApply = true)
class ApproximateDateConverter implements AttributeConverter<ApproximateDate, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable ApproximateDate date) {
		return (date != null) ? date.edtf() : null;
	}

	@Override
	public @Nullable ApproximateDate convertToEntityAttribute(@Nullable String edtf) {
		return (edtf != null) ? ApproximateDate.parse(edtf) : null;
	}

}
