package org.aigaq.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A city or town, under today's name. */
@Entity
@Table(schema = "registry")
class City {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private String name;

	private String nameRu;

	private String nameKk;

	private BigDecimal latitude;

	private BigDecimal longitude;

	private String timeZone;

	@SuppressWarnings("NullAway.Init")
	protected City() {
	}

	@SuppressWarnings("NullAway.Init")
	City(CityForm form) {
		describe(form);
	}

	final void describe(CityForm form) {
		this.name = form.name().strip();
		this.nameRu = form.nameRu().strip();
		this.nameKk = form.nameKk().strip();
		this.latitude = new BigDecimal(form.latitude());
		this.longitude = new BigDecimal(form.longitude());
		this.timeZone = form.timeZone();
	}

	/** As a form has it, with the rows that other tables hold. */
	CityForm form(List<CityForm.NameRow> names, List<CityForm.RegionRow> regions) {
		return new CityForm(this.name, this.nameRu, this.nameKk, this.latitude.stripTrailingZeros().toPlainString(),
				this.longitude.stripTrailingZeros().toPlainString(), this.timeZone, names, regions, this.version);
	}

	Long id() {
		return Objects.requireNonNull(this.id);
	}

	String name() {
		return this.name;
	}

	long version() {
		return this.version;
	}

}
