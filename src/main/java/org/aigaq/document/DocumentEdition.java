package org.aigaq.document;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The first edition of a document, which may stay without a text. Later ones and all
 * texts come with files, which are compared and written in the database.
 */
@Entity
@Table(schema = "registry")
class DocumentEdition {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Document document;

	private int edition;

	@SuppressWarnings("NullAway.Init")
	protected DocumentEdition() {
	}

	DocumentEdition(Document document, int edition) {
		this.document = document;
		this.edition = edition;
	}

}
