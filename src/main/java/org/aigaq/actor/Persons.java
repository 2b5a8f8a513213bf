package org.aigaq.actor;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All persons of the register. */
interface Persons extends Repository<Person, Long> {

	Optional<Person> findByNumber(int number);

	Person save(Person person);

}
