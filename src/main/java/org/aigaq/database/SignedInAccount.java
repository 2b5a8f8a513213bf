package org.aigaq.database;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Passes the signed-in account to the database in each writing transaction, for the
 * history of changes.
 */
@Component
class SignedInAccount implements TransactionExecutionListener {

	private final JdbcClient database;

	SignedInAccount(DataSource dataSource) {
		this.database = JdbcClient.create(dataSource);
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		Authentication account = SecurityContextHolder.getContext().getAuthentication();
		if (failure == null && !transaction.isReadOnly() && account != null
				&& !(account instanceof AnonymousAuthenticationToken)) {
			this.database.sql("select set_config('aigaq.account', ?, true)")
				.param(account.getName())
				.query(String.class)
				.single();
		}
	}

}
