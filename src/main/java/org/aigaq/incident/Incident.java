package org.aigaq.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.aigaq.incident.review.IllegalStep;
import org.aigaq.incident.row.CircumstanceRows;
import org.aigaq.incident.row.FactRows;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident, or a wave that holds incidents, with its status in the review. Its places,
 * participants, facts and assertions are rows that {@link FactRows} and
 * {@link CircumstanceRows} write in the same transaction. Only {@link Incidents} writes
 * the entity; each save raises the version.
 */
@Entity
@Table(schema = "registry")
class Incident {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	@Column(updatable = false)
	private String code = "";

	private String title = "";

	private @Nullable String summary;

	private String eventType = "";

	@Column(name = "date_edtf")
	private @Nullable ApproximateDate date;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Incident parent;

	// stored as a code of vocabulary status, which Status gives
	@Enumerated(EnumType.STRING)
	private Status status = Status.DRAFT;

	private @Nullable String withdrawnReason;

	private Instant updatedAt = Instant.now();

	@ElementCollection
	@CollectionTable(schema = "registry", name = "incident_form", joinColumns = @JoinColumn(name = "incident_id"))
	@Column(name = "form")
	private Set<String> forms = new TreeSet<>();

	@ElementCollection
	@CollectionTable(schema = "registry", name = "incident_topic", joinColumns = @JoinColumn(name = "incident_id"))
	@Column(name = "topic")
	private Set<String> topics = new TreeSet<>();

	protected Incident() {
	}

	Incident(String code, String title, String eventType) {
		this.code = code;
		this.title = title;
		this.eventType = eventType;
	}

	/**
	 * Refuse a change that is not allowed.
	 * @param byReviewer whether the account that asks may publish
	 * @throws IllegalStep when it is published and only an editor asks
	 */
	void requireEditable(boolean byReviewer) {
		require(this.status != Status.PUBLISHED || byReviewer, "edit-published");
	}

	/** Replace its title, type, summary and date. */
	void describe(String title, String eventType, @Nullable String summary, @Nullable ApproximateDate date) {
		this.title = title;
		this.eventType = eventType;
		this.summary = summary;
		this.date = date;
		touch();
	}

	/** Replace its forms and topics: codes of the vocabularies. */
	void classify(Collection<String> forms, Collection<String> topics) {
		this.forms.retainAll(forms);
		this.forms.addAll(forms);
		this.topics.retainAll(topics);
		this.topics.addAll(topics);
		touch();
	}

	/** Put it into a wave; {@code null}: take it out of its wave. */
	void lieIn(@Nullable Incident wave) {
		this.parent = wave;
		touch();
	}

	/** One of its facts was saved alone: whoever publishes it must look at it again. */
	void changeFacts() {
		touch();
	}

	/**
	 * Submit it for review; one that was withdrawn, to be published again.
	 * @throws IllegalStep unless it is a draft or withdrawn
	 */
	void offer() {
		require(this.status == Status.DRAFT || this.status == Status.WITHDRAWN, "offer");
		this.withdrawnReason = null;
		become(Status.IN_REVIEW);
	}

	/**
	 * Return it to its editor, as a draft.
	 * @throws IllegalStep unless it is in review
	 */
	void giveBack() {
		require(this.status == Status.IN_REVIEW, "give-back");
		become(Status.DRAFT);
	}

	/**
	 * Make it visible in the reporting views.
	 * @param witnesses number of facts and passages that support the incident
	 * @throws IllegalStep unless it is in review, at least one fact or passage supports
	 * it, and, where it has no final code yet, it has a date
	 */
	void publish(int witnesses) {
		require(this.status == Status.IN_REVIEW, "publish");
		require(witnesses > 0, "no-witness");
		require(!isNew() || this.date != null, "undated");
		become(Status.PUBLISHED);
	}

	/**
	 * Withdraw it from readers. It can be corrected and published again.
	 * @throws IllegalStep unless it is published and there is a reason
	 */
	void withdraw(String reason) {
		require(this.status == Status.PUBLISHED, "withdraw");
		require(!reason.isBlank(), "no-reason");
		this.withdrawnReason = reason.strip();
		become(Status.WITHDRAWN);
	}

	/** A reviewer published a change of it. */
	void reviewed() {
		touch();
	}

	/** Whether it was never published: its code is provisional, and it can be deleted. */
	boolean isNew() {
		return this.code.startsWith("DRAFT-");
	}

	private void become(Status next) {
		this.status = next;
		touch();
	}

	private void touch() {
		this.updatedAt = Instant.now(); // so that each saving raises the version
	}

	private static void require(boolean legal, String reason) {
		if (!legal) {
			throw new IllegalStep(reason);
		}
	}

	boolean isAt(long version) {
		return this.version == version;
	}

	/** The key; only after the first save. */
	long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved");
		}
		return this.id;
	}

	long version() {
		return this.version;
	}

	String code() {
		return this.code;
	}

	Status status() {
		return this.status;
	}

}
