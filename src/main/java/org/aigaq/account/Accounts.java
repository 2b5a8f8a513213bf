package org.aigaq.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, Long> {

	List<Account> findAllByOrderByName();

	Optional<Account> findByName(String name);

	boolean existsByName(String name);

	long count();

	/**
	 * The administrators, locked until the transaction ends, so that the last one cannot
	 * be removed.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account where account.enabled and account.role = org.aigaq.account.signin.Role.ADMIN")
	List<Account> holdEnabledAdmins();

	Account save(Account account);

}
