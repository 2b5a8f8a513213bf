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

	/** A provisional code for a new incident. */
	@Query(value = "select registry.next_draft_code()", nativeQuery = true)
	String nextDraftCode();

	/** The present code: it changes when an incident is published for the first time. */
	@Query(value = "select code from registry.incident where id = :id", nativeQuery = true)
	String code(long id);

	/** Whether this account entered it. */
	@Query(value = "select created_by is not distinct from :account from registry.incident where id = :id",
			nativeQuery = true)
	boolean isBy(long id, String account);

	/** The number of incidents that belong to it. */
	@Query(value = "select count(*) from registry.incident where parent_id = :id", nativeQuery = true)
	int children(long id);

	void delete(Incident incident);

	void flush();

	/** The number of facts and passages that support the incident. */
	@Query(value = """
			select (select count(*) from registry.incident_passage where incident_id = :id)
			     + (select count(*) from registry.fact where incident_id = :id)""", nativeQuery = true)
	int witnesses(long id);

}
