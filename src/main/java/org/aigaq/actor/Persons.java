package org.aigaq.actor;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All persons of the register. */
interface Persons extends Repository<Person, Long> {

	Optional<Person> findByNumber(int number);

	/** To be changed: its version grows even where only its spellings change. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select person from Person person where person.id = :id")
	Person change(Long id);

	Person save(Person person);

}
