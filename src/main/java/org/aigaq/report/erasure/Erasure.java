package org.aigaq.report.erasure;

import java.util.List;
import java.util.Objects;

import org.aigaq.report.queue.WithdrawnFiles;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes a person's names, and what says them, from all tables and from the archive of
 * reports. It works with the rights of the owner of the database, because nobody else may
 * change the history.
 */
class Erasure {

	private final JdbcClient owner;

	private final TransactionTemplate transaction;

	private final WithdrawnFiles files;

	Erasure(FlywayConnectionDetails owner, WithdrawnFiles files) {
		DriverManagerDataSource connections = new DriverManagerDataSource(Objects.requireNonNull(owner.getJdbcUrl()),
				Objects.requireNonNull(owner.getUsername()), Objects.requireNonNull(owner.getPassword()));
		this.owner = JdbcClient.create(connections);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
		this.files = files;
	}

	/** Whether there is a person with this number. */
	boolean isKnown(int number) {
		return this.owner.sql("select exists (select from registry.person where number = :number)")
			.param("number", number)
			.query(Boolean.class)
			.single();
	}

	/** What would be removed; everything is as before. */
	List<Removed> preview(int number) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return erase(number);
		}));
	}

	/**
	 * Remove it, in one transaction, then the files of reports and the rows that
	 * PostgreSQL keeps until it cleans up.
	 * @throws org.springframework.dao.DataAccessException if the name would be left
	 * anywhere: nothing is changed then
	 */
	List<Removed> apply(int number) {
		List<Removed> removed = Objects.requireNonNull(this.transaction.execute((status) -> erase(number)));
		this.files.remove();
		this.owner.sql("vacuum").update();
		return removed;
	}

	private List<Removed> erase(int number) {
		return this.owner.sql("select place, rows from internal.erase_person(:number)")
			.param("number", number)
			.query(Removed.class)
			.list();
	}

	/**
	 * Values that are removed.
	 *
	 * @param place table and column
	 * @param rows how many
	 */
	record Removed(String place, long rows) {
	}

}
