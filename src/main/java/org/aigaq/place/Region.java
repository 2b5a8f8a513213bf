package org.aigaq.place;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A first-level region of the country (ISO 3166-2); no page changes it. */
@Entity
@Immutable
@Table(schema = "registry")
class Region {

	@Id
	private long id;

	private String isoCode;

	private String name;

	private String timeZone;

	private @Nullable LocalDate validFrom;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "split_from")
	private @Nullable Region splitFrom;

	@SuppressWarnings("NullAway.Init")
	protected Region() {
	}

	String isoCode() {
		return this.isoCode;
	}

	String name() {
		return this.name;
	}

	/**
	 * The regions over time of a place that lies in this one today: before it was formed,
	 * that which it was split from.
	 */
	List<CityRegion> overTime() {
		return (this.splitFrom != null && this.validFrom != null)
				? List.of(new CityRegion(this.splitFrom, null, this.validFrom.minusDays(1)),
						new CityRegion(this, this.validFrom, null))
				: List.of(new CityRegion(this, null, null));
	}

	/** IANA time zone of a new place in it. */
	String timeZone() {
		return this.timeZone;
	}

}
