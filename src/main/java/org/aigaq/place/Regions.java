package org.aigaq.place;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All regions of the country. */
interface Regions extends Repository<Region, Long> {

	Optional<Region> findByIsoCode(String isoCode);

	List<Region> findAllByOrderByName();

}
