package org.aigaq.place;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cities of the register. */
interface Cities extends Repository<City, Long> {

	Optional<City> findByName(String name);

	/** To be changed: its version grows even where only its names of old change. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select city from City city where city.id = :id")
	City change(Long id);

	City save(City city);

}
