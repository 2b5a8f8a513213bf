package org.aigaq.actor;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A person; restricted unless an editor made the name public and said why. */
@Entity
@Table(schema = "registry")
class Person {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	@Generated
	@Column(insertable = false, updatable = false)
	private int number;

	private @Nullable String name;

	private @Nullable String role;

	private @Nullable String note;

	private String visibility = "restricted";

	private @Nullable String visibilityReason;

	protected Person() {
	}

	Person(@Nullable String name) {
		this.name = name;
	}

	void describe(@Nullable String name, @Nullable String role, @Nullable String note) {
		this.name = name;
		this.role = role;
		this.note = note;
	}

	/** Show the name to everybody. */
	void makePublic(String reason) {
		this.visibility = "public";
		this.visibilityReason = reason;
	}

	/** Show a number in the place of the name. */
	void restrict() {
		this.visibility = "restricted";
		this.visibilityReason = null;
	}

	boolean isRestricted() {
		return this.visibility.equals("restricted");
	}

	Long id() {
		return Objects.requireNonNull(this.id);
	}

	long version() {
		return this.version;
	}

	int number() {
		return this.number;
	}

	@Nullable String name() {
		return this.name;
	}

	@Nullable String role() {
		return this.role;
	}

	@Nullable String note() {
		return this.note;
	}

	@Nullable String visibilityReason() {
		return this.visibilityReason;
	}

}
