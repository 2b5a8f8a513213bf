package org.aigaq.place;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All cities of the register. */
interface Cities extends Repository<City, Long> {

	Optional<City> findByName(String name);

	City save(City city);

}
