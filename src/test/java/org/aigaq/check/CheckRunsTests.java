package org.aigaq.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.check.KeptResults.Result;
import org.aigaq.check.RuleRun.Seen;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Results of rules are kept; only what changed is looked at again. */
@DatabaseTest
class CheckRunsTests {

	private static final String RULE = "date_in_future";

	private static final Pattern TABLE = Pattern.compile("registry\\.([a-z_]+)");

	@Autowired
	JdbcClient database;

	@Autowired
	Checks checks;

	@Autowired
	CheckRuns runs;

	@Autowired
	KeptResults kept;

	@Autowired
	@Qualifier("longWorkDataSource")
	DataSource longWork;

	private final List<String> entered = new ArrayList<>();

	@AfterEach
	void forget() {
		this.entered
			.forEach((code) -> this.database.sql("delete from registry.incident where code = ?").param(code).update());
		this.database.sql("delete from app.check_result").update();
	}

	@Test
	void onlyChangedRecordsAreLookedAtAgain() throws Exception {
		IncidentFixture early = incident("1921-01-01");
		run(false);
		this.database
			.sql("insert into app.check_finding (rule, record_id, place, what) values (?, ?, '/x', 'Found before.')")
			.params(RULE, early.id())
			.update();
		IncidentFixture late = incident("2101-01-01");
		run(false);
		assertThat(found()).contains("Found before.").anyMatch((what) -> what.startsWith(late.code()));
		this.database.sql("update registry.incident set title = 'Another title' where id = ?")
			.param(early.id())
			.update();
		run(false);
		assertThat(found()).doesNotContain("Found before.").anyMatch((what) -> what.startsWith(late.code()));
	}

	@Test
	void everythingIsLookedAtAgainOnDemand() throws Exception {
		IncidentFixture early = incident("1921-01-01");
		run(false);
		this.database
			.sql("insert into app.check_finding (rule, record_id, place, what) values (?, ?, '/x', 'Found before.')")
			.params(RULE, early.id())
			.update();
		run(true);
		assertThat(found()).doesNotContain("Found before.");
	}

	@Test
	void ruleWithoutChangesInItsTablesIsLeftOut() throws Exception {
		run(false);
		var before = this.kept.all().get("city_two_names").checkedAt();
		incident("1921-01-01");
		run(false);
		Map<String, Result> results = this.kept.all();
		assertThat(results.get("city_two_names").checkedAt()).isEqualTo(before);
		assertThat(results.get(RULE).checkedAt()).isAfter(before);
		assertThat(results.get("city_two_names").dataState()).isEqualTo(results.get(RULE).dataState());
	}

	@Test
	void ruleThatRanOutOfTimeSaysHowFarItCameAndGoesOn() throws Exception {
		incident("2101-01-01");
		Check check = this.checks.rule(RULE).orElseThrow();
		new RuleRun(this.longWork, this.kept, Duration.ZERO, (reached, all) -> {
		}).run(check, null, new Seen(0, 0), false);
		Result stopped = this.kept.all().get(RULE);
		assertThat(stopped.finished()).isFalse();
		assertThat(stopped.lookedAt()).isZero();
		assertThat(stopped.records()).isPositive();
		run(false);
		Result ended = this.kept.all().get(RULE);
		assertThat(ended.finished()).isTrue();
		assertThat(ended.reached()).isNull();
		assertThat(found()).isNotEmpty();
	}

	/** Else a change of this table would not start the rule. */
	@Test
	void headOfARuleNamesTheTablesOfItsText() {
		List<String> tables = this.database
			.sql("select relname from pg_class where relnamespace = 'registry'::regnamespace and relkind = 'r'")
			.query(String.class)
			.list();
		for (Check check : this.checks.rules()) {
			assertThat(tables).as(check.name()).containsAll(check.reads());
			TABLE.matcher(check.query().replaceAll("(?m)^--.*", ""))
				.results()
				.map((found) -> found.group(1))
				.forEach((table) -> assertThat(check.reads()).as(check.name()).contains(table));
		}
	}

	private IncidentFixture incident(String day) {
		IncidentFixture incident = new Waves(this.database).wave().on(day);
		this.entered.add(incident.code());
		return incident;
	}

	private void run(boolean again) throws Exception {
		while (this.runs.progress() != null) {
			this.runs.begin(CheckRuns.USUAL, again).get();
		}
		this.runs.begin(CheckRuns.USUAL, again).get();
	}

	private List<String> found() {
		return this.database.sql("select what from app.check_finding where rule = ?")
			.param(RULE)
			.query(String.class)
			.list();
	}

}
