package org.aigaq.incident;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The incidents of every status. */
interface Incidents extends Repository<Incident, Long> {

	Optional<Incident> findByCode(String code);

	/** The incident, which nobody else changes until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select incident from Incident incident where incident.code = :code")
	Optional<Incident> lock(String code);

	Incident saveAndFlush(Incident incident);

	/** The next free code of a year. */
	@Query(value = "select registry.next_incident_code(:year)", nativeQuery = true)
	String nextCode(int year);

	/** The number of facts and passages that support the incident. */
	@Query(value = """
			select (select count(*) from registry.incident_passage where incident_id = :id)
			     + (select count(*) from registry.fact where incident_id = :id)""", nativeQuery = true)
	int witnesses(long id);

}
