package org.aigaq.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLOrder;
import org.jspecify.annotations.Nullable;

/**
 * A city, town or village under its present name, with its names and regions over time.
 */
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

	private @Nullable String kind;

	private @Nullable String district;

	private @Nullable BigDecimal latitude;

	private @Nullable BigDecimal longitude;

	private String timeZone;

	@ElementCollection
	@CollectionTable(schema = "registry", name = "city_name", joinColumns = @JoinColumn(name = "city_id"))
	@SQLOrder("valid_from nulls first, valid_to, name")
	private List<CityName> names = new ArrayList<>();

	@ElementCollection
	@CollectionTable(schema = "registry", name = "city_region", joinColumns = @JoinColumn(name = "city_id"))
	@SQLOrder("valid_from nulls first")
	private List<CityRegion> regions = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected City() {
	}

	/**
	 * A city with the values of a form.
	 * @param regions the regions that the form names
	 */
	@SuppressWarnings("NullAway.Init")
	City(CityForm form, List<CityRegion> regions) {
		describe(form, regions);
	}

	/**
	 * Replace the values by those of a form.
	 * @param regions the regions that the form names
	 */
	final void describe(CityForm form, List<CityRegion> regions) {
		this.name = form.name().strip();
		this.nameRu = form.or(form.nameRu());
		this.nameKk = form.or(form.nameKk());
		this.kind = form.kind().isEmpty() ? null : form.kind();
		this.district = form.district().isBlank() ? null : form.district().strip();
		this.latitude = form.latitude().isEmpty() ? null : new BigDecimal(form.latitude());
		this.longitude = form.longitude().isEmpty() ? null : new BigDecimal(form.longitude());
		this.timeZone = form.timeZone().isEmpty() ? today(regions).timeZone() : form.timeZone();
		replace(this.names, form.cityNames());
		replace(this.regions, regions);
	}

	/**
	 * Replace a list; equal rows are kept, so that the history shows no change for them.
	 */
	private static <T> void replace(List<T> kept, List<T> wanted) {
		if (!new HashSet<>(kept).equals(new HashSet<>(wanted))) {
			kept.clear();
			kept.addAll(wanted);
		}
	}

	/** The values as a form. */
	CityForm form() {
		return new CityForm(this.name, this.nameRu, this.nameKk, Objects.requireNonNullElse(this.kind, ""),
				Objects.requireNonNullElse(this.district, ""), degrees(this.latitude), degrees(this.longitude),
				this.timeZone, this.names.stream().map(CityForm.NameRow::of).toList(),
				this.regions.stream().map(CityForm.RegionRow::of).toList(), "", this.version);
	}

	private static Region today(List<CityRegion> regions) {
		return regions.stream()
			.filter((region) -> region.validTo() == null)
			.findFirst()
			.orElse(regions.get(regions.size() - 1))
			.region();
	}

	private static String degrees(@Nullable BigDecimal degrees) {
		return (degrees != null) ? degrees.stripTrailingZeros().toPlainString() : "";
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
