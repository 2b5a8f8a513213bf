package org.aigaq.web.searching;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filters of lists that an account has saved under a name; templates use it as
 * {@code @savedSearches}.
 */
@Repository
public class SavedSearches {

	/** How many an account may save. */
	static final int MOST = 50;

	private final JdbcClient database;

	SavedSearches(JdbcClient database) {
		this.database = database;
	}

	/** Those of an account for a list, by name. */
	public List<Saved> of(String account, String list) {
		return this.database.sql(
				"select id, list, name, query from app.saved_search where account = ? and list = ? order by name collate \"kk-x-icu\"")
			.params(account, list)
			.query(Saved.class)
			.list();
	}

	/** The one with this key, if it is of this account. */
	Optional<Saved> find(long id, String account) {
		return this.database.sql("select id, list, name, query from app.saved_search where id = ? and account = ?")
			.params(id, account)
			.query(Saved.class)
			.optional();
	}

	/**
	 * Save a filter; one with the same name is replaced.
	 * @return whether the account may save another one
	 */
	@Transactional
	boolean save(String account, String list, String name, String query) {
		return this.database.sql("""
				insert into app.saved_search (account, list, name, query)
				select :account, :list, :name, :query
				 where (select count(*) from app.saved_search where account = :account) < :most
				    or exists (select from app.saved_search where account = :account and list = :list and name = :name)
				on conflict (account, list, name) do update set query = excluded.query""")
			.param("account", account)
			.param("list", list)
			.param("name", name)
			.param("query", query)
			.param("most", MOST)
			.update() > 0;
	}

	/** Delete one of this account. */
	void delete(long id, String account) {
		this.database.sql("delete from app.saved_search where id = ? and account = ?").params(id, account).update();
	}

	/**
	 * A saved filter.
	 *
	 * @param id key
	 * @param list address of its list
	 * @param name its name
	 * @param query its fields as the query of an address
	 */
	public record Saved(long id, String list, String name, String query) {
	}

}
