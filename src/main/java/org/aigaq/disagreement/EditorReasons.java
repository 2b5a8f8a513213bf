package org.aigaq.disagreement;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saves explanations of disagreements, and contradictions that editors flag. */
@Repository
class EditorReasons {

	private final JdbcClient database;

	EditorReasons(JdbcClient database) {
		this.database = database;
	}

	/** Save this explanation for each of the disagreements. */
	void explain(List<DisagreementKey> pairs, String reason) {
		pairs.forEach((pair) -> about(pair, """
				insert into registry.explanation (rule, left_key, right_key, reason)
				values (:rule, :left, :right, :reason)
				on conflict (rule, left_key, right_key) do update set reason = excluded.reason""")
			.param("reason", reason)
			.update());
	}

	/** Remove the explanations of the disagreements. */
	void unexplain(List<DisagreementKey> pairs) {
		pairs.forEach((pair) -> about(pair, """
				delete from registry.explanation
				 where rule = :rule and left_key = :left and right_key = :right""").update());
	}

	/**
	 * Enter a contradiction between two assertions.
	 * @return whether it was new
	 */
	boolean contradict(long one, long other, String reason) {
		return this.database.sql("""
				insert into registry.contradiction (left_assertion_id, right_assertion_id, reason)
				values (least(:one::bigint, :other::bigint), greatest(:one::bigint, :other::bigint), :reason)
				on conflict do nothing""")
			.param("one", one)
			.param("other", other)
			.param("reason", reason)
			.update() == 1;
	}

	/** Change the reason of a contradiction. */
	void reword(DisagreementKey contradiction, String reason) {
		about(contradiction, """
				update registry.contradiction set reason = :reason
				 where left_assertion_id = :left::bigint and right_assertion_id = :right::bigint""")
			.param("reason", reason)
			.update();
	}

	/** Remove a contradiction with its explanation. */
	void withdraw(DisagreementKey contradiction) {
		unexplain(List.of(contradiction));
		about(contradiction, """
				delete from registry.contradiction
				 where left_assertion_id = :left::bigint and right_assertion_id = :right::bigint""").update();
	}

	/** The reason of a contradiction; empty if it was removed. */
	String reasonOf(DisagreementKey contradiction) {
		return about(contradiction, """
				select reason from registry.contradiction
				 where left_assertion_id = :left::bigint and right_assertion_id = :right::bigint for update""")
			.query(String.class)
			.optional()
			.orElse("");
	}

	private JdbcClient.StatementSpec about(DisagreementKey pair, String sql) {
		return this.database.sql(sql)
			.param("rule", pair.rule())
			.param("left", pair.left())
			.param("right", pair.right());
	}

}
