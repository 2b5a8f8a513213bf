package org.aigaq.document;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores documents; the only writer of them. */
interface Documents extends Repository<Document, Long> {

	Optional<Document> findByCode(String code);

	@Query(value = "select registry.next_document_code()", nativeQuery = true)
	String nextCode();

	Document save(Document document);

	Document saveAndFlush(Document document);

}
