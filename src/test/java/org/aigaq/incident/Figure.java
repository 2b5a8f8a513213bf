package org.aigaq.incident;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figure of one measure.
 *
 * @param low the lowest number
 * @param high the highest number
 * @param open whether the number may be higher
 * @param basis stated or summed
 * @param itemised number of people listed separately
 * @param sources number of sources of the range
 */
record Figure(@Nullable Integer low, @Nullable Integer high, boolean open, String basis, @Nullable Integer itemised,
		int sources) {

	static Figure stated(@Nullable Integer low, @Nullable Integer high) {
		return new Figure(low, high, false, "stated", null, 1);
	}

	static Figure summed(@Nullable Integer low, @Nullable Integer high) {
		return new Figure(low, high, false, "summed", null, 1);
	}

	Figure orMore() {
		return new Figure(this.low, this.high, true, this.basis, this.itemised, this.sources);
	}

	Figure itemised(int people) {
		return new Figure(this.low, this.high, this.open, this.basis, people, this.sources);
	}

	Figure sources(int number) {
		return new Figure(this.low, this.high, this.open, this.basis, this.itemised, number);
	}

	static @Nullable Figure of(JdbcClient database, IncidentFixture incident, String measure,
			@Nullable String population) {
		return database.sql("""
				select reported_low as low, reported_high as high, open_ended as open, basis, itemised, sources
				  from internal.incident_tally
				 where incident_code = ? and measure = ? and population is not distinct from ?""")
			.param(incident.code())
			.param(measure)
			.param(population)
			.query(Figure.class)
			.optional()
			.orElse(null);
	}

	/** The total of several incidents. */
	static @Nullable Figure ofAll(JdbcClient database, String measure, IncidentFixture... incidents) {
		String[] codes = Stream.of(incidents).map(IncidentFixture::code).toArray(String[]::new);
		return database.sql("""
				select reported_low as low, reported_high as high, open_ended as open, basis, itemised, sources
				  from reporting.tally_of(?)
				 where measure = ? and population is null""")
			.param(codes)
			.param(measure)
			.query(Figure.class)
			.optional()
			.orElse(null);
	}

}
