package org.aigaq.actor;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Stores persons with their spellings; the only writer of them. */
interface Persons extends Repository<Person, Long> {

	Optional<Person> findByNumber(int number);

	Person save(Person person);

	Person saveAndFlush(Person person);

}
