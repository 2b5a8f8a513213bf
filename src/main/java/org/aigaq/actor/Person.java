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
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A person with other names and spellings. The name is restricted unless an editor made
 * it public with a reason.
 */
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

	@ElementCollection
	@CollectionTable(schema = "registry", name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "name")
	@OrderBy
	private Set<String> spellings = new LinkedHashSet<>();

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

	/** Replace the other names and spellings; unchanged rows keep their language. */
	void spell(Collection<String> spellings) {
		this.spellings.retainAll(spellings);
		this.spellings.addAll(spellings);
	}

	/** Make the name public. */
	void makePublic(String reason) {
		this.visibility = "public";
		this.visibilityReason = reason;
	}

	/** Restrict the name, so that a number is shown instead. */
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

	/** Other names and spellings; in alphabetical order once saved. */
	List<String> spellings() {
		return List.copyOf(this.spellings);
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
