package org.aigaq.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds a page of a list in its order, in both directions. The condition bounds what an
 * index walks through, so that the last page takes no longer than the first.
 */
public final class Keyset {

	private final JdbcClient database;

	private final Sort sort;

	private final String relations;

	private final String code;

	/**
	 * @param relations tables that are read
	 * @param code the column that orders what is equal
	 */
	public Keyset(JdbcClient database, Sort sort, String relations, String code) {
		this.database = database;
		this.sort = sort;
		this.relations = relations;
		this.code = code;
	}

	/**
	 * A page of a selection: positions in the order of the list, and whether more follow.
	 */
	public Page find(Selection selection, Supplier<Condition> condition) {
		boolean onwards = selection.before() == null;
		Cursor from = onwards ? selection.after() : selection.before();
		int wanted = selection.size() + 1;
		List<Cursor> found = new ArrayList<>();
		if (from == null) {
			found.addAll(query(condition.get(), true, wanted));
		}
		else if (onwards) {
			if (from.key() != null) {
				found.addAll(query(condition.get().behind(this.sort, from, this.code, true), true, wanted));
			}
			if (this.sort.isNullable() && found.size() < wanted) {
				found.addAll(query(
						condition.get().withoutKey(this.sort, (from.key() == null) ? from : null, this.code, true),
						true, wanted - found.size()));
			}
		}
		else {
			if (from.key() == null) {
				found.addAll(query(condition.get().withoutKey(this.sort, from, this.code, false), false, wanted));
			}
			if (found.size() < wanted) {
				Condition rest = (from.key() != null) ? condition.get().behind(this.sort, from, this.code, false)
						: condition.get().and(this.sort.key() + " is not null");
				found.addAll(query(rest, false, wanted - found.size()));
			}
		}
		boolean more = found.size() == wanted;
		List<Cursor> page = new ArrayList<>(found.subList(0, Math.min(found.size(), selection.size())));
		if (!onwards) {
			Collections.reverse(page);
		}
		boolean isBehind = onwards ? selection.after() != null : more;
		boolean isAhead = !onwards || more;
		return new Page(page, (isAhead && !page.isEmpty()) ? page.get(page.size() - 1) : null,
				(isBehind && !page.isEmpty()) ? page.get(0) : null);
	}

	private List<Cursor> query(Condition condition, boolean onwards, int limit) {
		String own = this.sort.condition();
		if (own != null) {
			condition.and(own);
		}
		boolean descending = this.sort.isDescending() == onwards;
		String nulls = !this.sort.isNullable() ? ""
				: onwards ? (descending ? " nulls last" : "") : descending ? "" : " nulls first";
		String order = this.sort.key() + (descending ? " desc" : " asc") + nulls + ", " + this.code
				+ (onwards ? "" : " desc");
		return this.database
			.sql("select " + this.sort.place() + " as key, " + this.code + " as code\n  from " + this.relations
					+ "\n where " + condition.sql() + "\n order by " + order + "\n limit " + limit)
			.params(condition.parameters())
			.query(Cursor.class)
			.list();
	}

	/**
	 * A page.
	 *
	 * @param places the positions of its rows, in order
	 * @param after where the next page begins; {@code null}: this is the last
	 * @param before where the page before ends; {@code null}: this is the first
	 */
	public record Page(List<Cursor> places, @Nullable Cursor after, @Nullable Cursor before) {

		/** The codes of its rows, in order. */
		public List<String> codes() {
			return this.places.stream().map(Cursor::code).toList();
		}

	}

}
