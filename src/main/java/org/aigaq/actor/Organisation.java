package org.aigaq.actor;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An organisation, office, movement or group. */
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

	Long id() {
		return Objects.requireNonNull(this.id);
	}

	long version() {
		return this.version;
	}

	String name() {
		return this.name;
	}

	String kind() {
		return this.kind;
	}

	@Nullable String note() {
		return this.note;
	}

}
