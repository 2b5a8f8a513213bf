package org.aigaq.place;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Reads the regions of the country; only migrations change them. */
interface Regions extends Repository<Region, Long> {

	Optional<Region> findByIsoCode(String isoCode);

	List<Region> findAllByOrderByName();

}
