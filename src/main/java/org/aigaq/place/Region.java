package org.aigaq.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A first-level region of the country (ISO 3166-2); no page changes it. */
@Entity
@Immutable
@Table(schema = "registry")
class Region {

	@Id
	private long id;

	private String isoCode;

	private String name;

	@SuppressWarnings("NullAway.Init")
	protected Region() {
	}

	String isoCode() {
		return this.isoCode;
	}

	String name() {
		return this.name;
	}

}
