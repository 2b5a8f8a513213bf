package org.aigaq.check;

/** A kind of error in an assertion. */
enum Mutation {

	LATER_START("update registry.passage set char_start = char_start + 1 where id = :passage"),

	LATER_END("update registry.passage set char_end = char_end + 1 where id = :passage"),

	OTHER_PARAGRAPH("update registry.passage set paragraph = paragraph + 1 where id = :passage"),

	OTHER_HASH("""
			update registry.passage set text_sha256 = encode(sha256(convert_to(text_sha256, 'UTF8')), 'hex')
			 where id = :passage"""),

	FIGURE("""
			update registry.assertion
			   set count_low = case wording when 'unknown' then 2 else count_low + 1 end, count_high = count_high + 1,
			       wording = case wording when 'unknown' then 'several' else wording end
			 where id = :assertion and wording is not null"""),

	TERM("""
			update registry.assertion set term_days_high = term_days_high + 1
			 where id = :assertion and term_days_high is not null"""),

	AMOUNT("update registry.assertion set amount = amount + 1 where id = :assertion and amount is not null"),

	OUTCOME("""
			update registry.assertion set outcome = case outcome when 'released' then 'held' else 'released' end
			 where id = :assertion and outcome is not null"""),

	HEARSAY("update registry.assertion set hearsay = not hearsay where id = :assertion"),

	RELAY("""
			update registry.assertion
			   set relayed_person_id = null,
			       relayed_organisation_id = case when num_nonnulls(relayed_person_id, relayed_organisation_id) = 0
			           then (select min(id) from registry.organisation) end
			 where id = :assertion"""),

	SOURCE("""
			update registry.assertion
			   set source_person_id = null, source_words = null,
			       source_organisation_id = case when num_nonnulls(source_person_id, source_words, source_organisation_id) = 0
			           then (select min(id) from registry.organisation) end
			 where id = :assertion"""),

	STANCE("""
			update registry.assertion set stance = case stance when 'denied' then 'asserted' else 'denied' end
			 where id = :assertion""");

	/**
	 * The statement that makes the error, for {@code :assertion} or its {@code :passage}.
	 */
	final String sql;

	Mutation(String sql) {
		this.sql = sql;
	}

	/** Whether the location is wrong. */
	boolean ofPlace() {
		return needsText() || this == OTHER_PARAGRAPH;
	}

	/** Whether the error can only be detected with the text. */
	boolean needsText() {
		return this == LATER_START || this == LATER_END || this == OTHER_HASH;
	}

}
