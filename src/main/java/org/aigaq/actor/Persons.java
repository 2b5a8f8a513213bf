package org.aigaq.actor;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Stores persons with their spellings; nothing else writes them. */
interface Persons extends Repository<Person, Long> {

	Optional<Person> findByNumber(int number);

	Person save(Person person);

}
