package org.aigaq.actor;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All organisations of the register. */
interface Organisations extends Repository<Organisation, Long> {

	Optional<Organisation> findById(Long id);

	Optional<Organisation> findByName(String name);

	/** To be changed: its version grows even where only its spellings change. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select organisation from Organisation organisation where organisation.id = :id")
	Organisation change(Long id);

	Organisation save(Organisation organisation);

}
