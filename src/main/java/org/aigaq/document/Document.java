package org.aigaq.document;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.ApproximateDate;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A document with claims of sources. Unknown attributes are {@code null}. */
@Entity
@Table(schema = "registry")
class Document {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	@Column(updatable = false)
	private String code;

	@Generated
	@Column(insertable = false, updatable = false)
	private int number;

	private String title;

	private @Nullable String author;

	private @Nullable String publisher;

	private @Nullable String published;

	private @Nullable String url;

	private String language;

	private String kind;

	private String scale;

	private @Nullable String licenceNote;

	private @Nullable String note;

	private int quoteLimit;

	private String visibility;

	private @Nullable String publishedEdtf;

	private @Nullable LocalDate accessedOn;

	private @Nullable String archiveUrl;

	@SuppressWarnings("NullAway.Init")
	protected Document() {
	}

	/**
	 * A document with the values of a form. Its editions are written by SQL.
	 * @param code the next free code
	 */
	Document(String code, DocumentForm form) {
		this.code = code;
		describe(form);
	}

	final void describe(DocumentForm form) {
		this.title = form.title().strip();
		this.author = form.orNull(form.author());
		this.publisher = form.orNull(form.publisher());
		this.published = form.orNull(form.published());
		this.url = form.orNull(form.url());
		this.language = form.language().strip();
		this.kind = form.kind();
		this.scale = form.scale();
		this.licenceNote = form.orNull(form.licenceNote());
		this.note = form.orNull(form.note());
		this.quoteLimit = Integer.parseInt(form.quoteLimit());
		this.visibility = form.visibility();
		this.publishedEdtf = TypedDates.read(form.published()).date().map(ApproximateDate::edtf).orElse(null);
		this.accessedOn = DocumentDates.day(form.accessed()).orElse(null);
		this.archiveUrl = form.orNull(form.archiveUrl());
	}

	/** The values as a form. */
	DocumentForm form() {
		return new DocumentForm(this.title, this.author, this.publisher, this.published, this.url, this.language,
				this.kind, this.scale, this.licenceNote, this.note, String.valueOf(this.quoteLimit), this.visibility,
				(this.accessedOn != null) ? this.accessedOn.toString() : "", this.archiveUrl, this.version);
	}

	Long id() {
		return Objects.requireNonNull(this.id);
	}

	String code() {
		return this.code;
	}

	long version() {
		return this.version;
	}

}
