package org.aigaq.reading;

import java.math.BigDecimal;
import java.util.List;

import org.aigaq.reading.term.Term;
import org.aigaq.reading.term.TermUnit;
import org.jspecify.annotations.Nullable;

/** A value that a text may state, with the words it was read from. */
public sealed interface Proposal {

	/** The words it was read from. */
	String words();

	/** Whether the words say this and nothing else; otherwise an editor is asked. */
	default boolean certain() {
		return true;
	}

	/**
	 * A number of people.
	 *
	 * @param measure code of the measure; {@code null}: not stated
	 * @param wording code of vocabulary wording
	 * @param number the number; {@code null} if the wording has none
	 * @param numberTo the second number of "from A to B"
	 * @param population code of the population; {@code null}: not stated
	 * @param groups codes of vocabulary affected_group
	 */
	record Count(@Nullable String measure, String wording, @Nullable Integer number, @Nullable Integer numberTo,
			@Nullable String population, List<String> groups, String words) implements Proposal {
	}

	/** Words with several meanings, or one that is not certain; an editor chooses. */
	record Asked(List<? extends Proposal> meanings, String words) implements Proposal {

		@Override
		public boolean certain() {
			return false;
		}

	}

	/** Words of a number or date from which nothing is proposed, so that none is lost. */
	record NotRead(String words) implements Proposal {

		@Override
		public boolean certain() {
			return false;
		}

	}

	/** An act of violence: code of vocabulary act_type, and against which groups. */
	record Act(String act, List<String> groups, String words) implements Proposal {
	}

	/**
	 * A term of a penalty, or how long somebody was held, in the unit that the words
	 * name.
	 */
	record Duration(Term term, String words) implements Proposal {

		/** Whether it may be how long somebody was held. */
		public boolean isHours() {
			return this.term.unit() == TermUnit.HOUR;
		}

	}

	/**
	 * The amount of a fine.
	 *
	 * @param currency ISO 4217; {@code null}: monthly calculation indices
	 * @param basis code of vocabulary amount_basis; {@code null}: not stated
	 */
	record Amount(BigDecimal amount, @Nullable String currency, @Nullable String basis,
			String words) implements Proposal {
	}

	/** Articles of law as the text names them, with single spaces. */
	record LegalBasis(String law, String words) implements Proposal {
	}

	/**
	 * A date.
	 *
	 * @param edtf as EDTF; {@code null}: no year or day is known
	 * @param doubt code of the reason why it is asked, as in the messages
	 * {@code reading.doubt.*}; {@code null}: it is certain
	 */
	record Day(@Nullable String edtf, @Nullable String doubt, String words) implements Proposal {

		@Override
		public boolean certain() {
			return this.doubt == null;
		}

	}

	/** A denial or an admission: code of vocabulary stance. */
	record Stance(String stance, String words) implements Proposal {
	}

	/** How a detention ended: code of vocabulary detention_outcome. */
	record Outcome(String outcome, String words) implements Proposal {
	}

	/**
	 * A person, organisation or place of the registers, under the name that may be shown.
	 */
	record Name(Sort sort, String name, String words) implements Proposal {
	}

	/** The kind of a name. */
	enum Sort {

		PERSON, ORGANISATION, CITY

	}

}
