package org.aigaq.actor;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Stores organisations with their spellings; the only writer of them. */
interface Organisations extends Repository<Organisation, Long> {

	Optional<Organisation> findById(Long id);

	Organisation save(Organisation organisation);

	Organisation saveAndFlush(Organisation organisation);

}
