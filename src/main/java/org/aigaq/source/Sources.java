package org.aigaq.source;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All documents of the register. */
interface Sources extends Repository<Source, Long> {

	Optional<Source> findByCode(String code);

	@Query(value = "select registry.next_source_code()", nativeQuery = true)
	String nextCode();

	Source save(Source source);

}
