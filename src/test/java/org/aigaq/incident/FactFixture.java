package org.aigaq.incident;

import java.util.List;

import org.aigaq.incident.Waves.Source;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a test.
 *
 * @param waves writes it
 * @param id its key
 */
public record FactFixture(Waves waves, long id) {

	/** Make it part of another fact. */
	public FactFixture in(@Nullable FactFixture whole) {
		this.waves.run("update registry.fact set part_of = ? where id = ?", (whole != null) ? whole.id() : null,
				this.id);
		return this;
	}

	/** It may overlap with another part. */
	public FactFixture mayOverlap() {
		this.waves.run("update registry.fact set may_overlap = true where id = ?", this.id);
		return this;
	}

	/** Make it a fact about one person. */
	public FactFixture about(long person) {
		this.waves.run("update registry.fact set person_id = ? where id = ?", person, this.id);
		return this;
	}

	/** Give it a date. */
	public FactFixture on(String edtf) {
		this.waves.run("update registry.fact set date_edtf = ? where id = ?", edtf, this.id);
		return this;
	}

	/** Give it cities. */
	public FactFixture inCities(String... cities) {
		for (String city : List.of(cities)) {
			this.waves.run("insert into registry.fact_city select ?, id from registry.city where name = ?", this.id,
					city);
		}
		return this;
	}

	/** It is about a group of people. */
	public FactFixture ofGroup(String group) {
		this.waves.run("insert into registry.fact_group (fact_id, affected_group) values (?, ?)", this.id, group);
		return this;
	}

	/** Add an assertion of a source. */
	public FactFixture saidBy(Source source, Count count) {
		say(source, "asserted", count);
		return this;
	}

	/** Add a denial of a source. */
	public FactFixture deniedBy(Source source) {
		say(source, "denied", new Count(null, null, null));
		return this;
	}

	private void say(Source source, String stance, Count count) {
		this.waves.run(
				"""
						insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words,
						                                stance, count_low, count_high, wording)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				this.id, source.passage(), source.person(), source.organisation(), source.words(), stance, count.low(),
				count.high(), count.wording());
	}

	void unsay() {
		this.waves.run("delete from registry.assertion where fact_id = ?", this.id);
	}

	void delete() {
		this.waves.run("delete from registry.fact where id = ?", this.id);
	}

	/**
	 * A number as a source words it (vocabulary wording).
	 *
	 * @param low the lowest number that the wording allows
	 * @param high the highest number that the wording allows
	 * @param wording code of the vocabulary
	 */
	public record Count(@Nullable Integer low, @Nullable Integer high, @Nullable String wording) {

		/** "670". */
		public static Count exactly(int number) {
			return new Count(number, number, "exact");
		}

		/** "around 40". */
		public static Count about(int number) {
			return new Count(number, number, "about");
		}

		/** "more than 500". */
		public static Count over(int number) {
			return new Count(number + 1, null, "over");
		}

		/** "at least 3". */
		public static Count atLeast(int number) {
			return new Count(number, null, "at_least");
		}

		/** "up to 50". */
		public static Count upTo(int number) {
			return new Count(null, number, "up_to");
		}

		/** "from 3 to 5". */
		public static Count between(int low, int high) {
			return new Count(low, high, "between");
		}

		/** "dozens". */
		public static Count dozens() {
			return new Count(24, null, "dozens");
		}

		/** Without a number. */
		public static Count unknown() {
			return new Count(null, null, "unknown");
		}

	}

}
