package org.aigaq.place;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Stores cities with their names and regions; the only writer of them. */
interface Cities extends Repository<City, Long> {

	Optional<City> findById(Long id);

	City save(City city);

}
