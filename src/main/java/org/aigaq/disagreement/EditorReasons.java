package org.aigaq.disagreement;

import java.util.List;

import org.aigaq.actor.RestrictedNames;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.validation.BindingResult;

/**
 * Saves explanations of disagreements, and contradictions that editors flag. A reason
 * that readers would see and that says the name of a restricted person is refused, unless
 * a reviewer says who is meant.
 */
@Repository
class EditorReasons {

	private final JdbcClient database;

	private final RestrictedNames names;

	EditorReasons(JdbcClient database, RestrictedNames names) {
		this.database = database;
		this.names = names;
	}

	/**
	 * Save this explanation for each of the disagreements.
	 * @param otherPerson who is meant, if it says the name of a restricted person
	 * @return whether it is saved; else the error is at its field
	 */
	boolean explain(List<DisagreementKey> pairs, String reason, String otherPerson, BindingResult errors) {
		List<Long> saved = pairs.stream().map((pair) -> about(pair, """
				insert into registry.explanation (rule, left_key, right_key, reason)
				values (:rule, :left, :right, :reason)
				on conflict (rule, left_key, right_key) do update set reason = excluded.reason
				returning id""").param("reason", reason).query(Long.class).single()).toList();
		return this.names.settle(this.names.inRows("explanation", saved), otherPerson, errors);
	}

	/** Remove the explanations of the disagreements. */
	void unexplain(List<DisagreementKey> pairs) {
		pairs.forEach((pair) -> about(pair, """
				delete from registry.explanation
				 where rule = :rule and left_key = :left and right_key = :right""").update());
	}

	/**
	 * Enter a contradiction between the two assertions of a form.
	 * @param otherPerson who is meant, if its reason says the name of a restricted person
	 * @return whether it is saved; else there is an error
	 */
	boolean contradict(ContradictionForm form, String otherPerson, BindingResult errors) {
		List<Long> saved = this.database.sql("""
				insert into registry.contradiction (left_assertion_id, right_assertion_id, reason)
				values (least(:one::bigint, :other::bigint), greatest(:one::bigint, :other::bigint), :reason)
				on conflict do nothing
				returning id""")
			.param("one", form.left())
			.param("other", form.right())
			.param("reason", form.reason())
			.query(Long.class)
			.list();
		if (saved.isEmpty()) {
			errors.reject("disagreement.contradiction.already");
			return false;
		}
		return this.names.settle(this.names.inRows("contradiction", saved), otherPerson, errors);
	}

	/**
	 * Change the reason of a contradiction.
	 * @param otherPerson who is meant, if it says the name of a restricted person
	 * @return whether it is saved; else the error is at its field
	 */
	boolean reword(DisagreementKey contradiction, String reason, String otherPerson, BindingResult errors) {
		List<Long> saved = about(contradiction, """
				update registry.contradiction set reason = :reason
				 where left_assertion_id = :left::bigint and right_assertion_id = :right::bigint
				returning id""").param("reason", reason).query(Long.class).list();
		return this.names.settle(this.names.inRows("contradiction", saved), otherPerson, errors);
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
