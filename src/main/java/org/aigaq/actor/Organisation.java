package org.aigaq.actor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An organisation, office, movement or group, with other names and spellings. */
@Entity
@Table(schema = "registry")
class Organisation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private String name;

	private String kind;

	private @Nullable String note;

	@ElementCollection
	@CollectionTable(schema = "registry", name = "organisation_name",
			joinColumns = @JoinColumn(name = "organisation_id"))
	@Column(name = "name")
	@OrderBy
	private Set<String> spellings = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Organisation() {
	}

	Organisation(String name, String kind, @Nullable String note) {
		describe(name, kind, note);
	}

	final void describe(String name, String kind, @Nullable String note) {
		this.name = name;
		this.kind = kind;
		this.note = note;
	}

	/** Replace the other names and spellings; unchanged rows keep their language. */
	void spell(Collection<String> spellings) {
		this.spellings.retainAll(spellings);
		this.spellings.addAll(spellings);
	}

	Long id() {
		return Objects.requireNonNull(this.id);
	}

	long version() {
		return this.version;
	}

	String name() {
		return this.name;
	}

	/** Other names and spellings; in alphabetical order once saved. */
	List<String> spellings() {
		return List.copyOf(this.spellings);
	}

	String kind() {
		return this.kind;
	}

	@Nullable String note() {
		return this.note;
	}

}
