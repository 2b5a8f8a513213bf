package org.aigaq.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.Waves.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;

/**
 * Builds a wave of random incidents, facts and assertions that the constraints allow,
 * step by step from a seed.
 */
public final class RandomWave {

	private static final List<String> MEASURES = List.of("detained", "arrested", "fined", "penalised", "injured",
			"hospitalised");

	private static final List<String> POPULATIONS = List.of("protesters", "police", "unknown");

	private final Waves waves;

	private final Random random;

	private final List<IncidentFixture> incidents = new ArrayList<>();

	private final List<FactFixture> facts = new ArrayList<>();

	private final List<Source> sources;

	private final List<Long> persons;

	/** A wave without facts. */
	public RandomWave(Waves waves, long seed) {
		this.waves = waves;
		this.random = new Random(seed);
		this.incidents.add(waves.wave());
		Source document = waves.document();
		this.sources = List.of(waves.organisation("Ministry"), document, document.saying("witnesses"));
		this.persons = List.of(waves.publicPerson("Aigerim"), waves.publicPerson("Dana"));
	}

	/** The incidents so far, of whatever status. */
	public List<IncidentFixture> incidents() {
		return this.incidents;
	}

	/** The facts so far. */
	List<FactFixture> facts() {
		return this.facts;
	}

	/** The sources. */
	List<Source> sources() {
		return this.sources;
	}

	/**
	 * Make a random change.
	 * @return whether the constraints allowed it; otherwise nothing has changed
	 */
	public boolean step() {
		this.waves.run("savepoint step");
		int told = this.facts.size();
		int protests = this.incidents.size();
		try {
			change();
			this.waves.check();
			this.waves.run("release savepoint step");
			return true;
		}
		catch (DataAccessException ex) {
			this.waves.run("rollback to savepoint step");
			this.waves.run("set constraints all deferred");
			this.facts.subList(told, this.facts.size()).clear();
			this.incidents.subList(protests, this.incidents.size()).clear();
			return false;
		}
	}

	private void change() {
		switch (this.random.nextInt(this.facts.isEmpty() ? 4 : 12)) {
			case 0 -> this.incidents
				.add(this.random.nextInt(4) == 0 ? any(this.incidents).draft() : any(this.incidents).child());
			case 1, 2, 3, 4, 5 -> tell();
			case 6 -> say(any(this.facts));
			case 7 -> any(this.incidents).become(any(List.of("published", "draft", "in_review", "withdrawn")));
			case 8 -> any(this.incidents).moveTo(maybe(this.incidents));
			case 9 -> any(this.facts).in(maybe(this.facts));
			case 10 -> {
				FactFixture fact = any(this.facts);
				fact.unsay();
				say(fact);
			}
			default -> {
				FactFixture fact = any(this.facts);
				fact.delete();
				this.waves.check(); // refused: unchanged
				this.facts.remove(fact);
			}
		}
	}

	private void tell() {
		String measure = any(MEASURES);
		boolean harm = measure.equals("injured") || measure.equals("hospitalised");
		FactFixture fact = any(this.incidents).fact(any(List.of("whole", "part", "part", "part", "general")), measure,
				harm ? any(POPULATIONS) : null);
		if (this.random.nextInt(3) == 0) {
			fact.in(maybe(this.facts));
		}
		if (this.random.nextInt(6) == 0) {
			fact.mayOverlap();
		}
		place(fact);
		boolean aboutOne = this.random.nextInt(3) == 0;
		if (aboutOne) {
			fact.about(any(this.persons));
			fact.saidBy(any(this.sources), Count.exactly(1));
		}
		else {
			say(fact);
		}
		this.facts.add(fact);
	}

	/** Give a fact a city, two or none, and a day, a month or none, of its own. */
	private void place(FactFixture fact) {
		switch (this.random.nextInt(4)) {
			case 0 -> fact.inCities("Almaty");
			case 1 -> fact.inCities("Shymkent");
			case 2 -> fact.inCities("Almaty", "Shymkent");
			default -> {
			}
		}
		if (this.random.nextBoolean()) {
			fact.on(any(List.of("2019-06-09", "2019-06-10", "2019-06", "2019-05/2019-07")));
		}
		if (this.random.nextInt(3) == 0) {
			fact.ofGroup(any(List.of("women", "minors")));
		}
	}

	/** Add a random assertion. */
	void say(FactFixture fact) {
		int number = (this.random.nextInt(5) == 0) ? this.random.nextInt(1500) : this.random.nextInt(7);
		Source source = any(this.sources);
		switch (this.random.nextInt(18)) {
			case 10 -> fact.saidBy(source, new Count(number, number, "nearly"));
			case 11 -> fact.saidBy(source, Count.dozens());
			case 12 -> fact.saidBy(source, new Count(200, null, "hundreds"));
			case 13 -> fact.saidBy(source, new Count(2000, null, "thousands"));
			case 5 -> fact.saidBy(source, Count.over(number));
			case 6 -> fact.saidBy(source, new Count(null, number, "under"));
			case 7 -> fact.saidBy(source, new Count(2, null, "several"));
			case 8 -> fact.saidBy(source, new Count(20, null, "tens"));
			case 9 -> fact.saidBy(source, Count.about(number * 5));
			case 0 -> fact.deniedBy(source);
			case 1 -> fact.saidBy(source, Count.unknown());
			case 2 -> fact.saidBy(source, Count.atLeast(number));
			case 3 -> fact.saidBy(source, Count.upTo(number));
			case 4 -> fact.saidBy(source, Count.between(number, number + 3));
			default -> fact.saidBy(source, Count.exactly(number));
		}
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private <T> @Nullable T maybe(List<T> list) {
		return (list.isEmpty() || this.random.nextInt(3) == 0) ? null : any(list);
	}

}
