package org.aigaq.odd;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.Parameter;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.ReportPrinter;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What the constraints accept breaks nothing: every column of every table of
 * {@code registry} is filled with the oddest values; then each view is read whole, each
 * page opened and each report printed in each format.
 */
@DatabaseTest
@Transactional
class OddValuesTests {

	private static final UserRequestPostProcessor EVERYBODY = user("odd").roles("VIEWER", "EDITOR", "REVIEWER",
			"ADMIN");

	/** The text of a document, and the keys of a disagreement, which a rule makes. */
	private static final List<String> UNLIMITED = List.of("registry.document_text.text", "registry.explanation.rule",
			"registry.explanation.left_key", "registry.explanation.right_key");

	/** Whether each round reads everything, which takes minutes. */
	private static final boolean EVERYTHING = Boolean.getBoolean("odd.everything");

	private static final Catalogue CATALOGUE = new Catalogue();

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	ReportPrinter printer;

	@Autowired
	DataSource connections;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	private final List<String> faults = new ArrayList<>();

	private int read;

	@Test
	void whatTheConstraintsAcceptBreaksNoViewPageOrReport() throws IOException {
		OddRecords.insert(this.database);
		OddFilling filling = new OddFilling(this.database);
		this.database.sql("set local statement_timeout = '5min'").update(); // time is no
																			// matter here
		int rounds = 0;
		while (filling.fill()) {
			this.database.sql("set constraints all immediate").update();
			this.database.sql("set constraints all deferred").update();
			read(rounds++ == 0 || EVERYTHING);
		}
		System.out.println(filling + "; " + this.read + " views, pages and reports read");
		assertThat(this.faults).as("what odd values break").isEmpty();
		assertThat(filling.written()).isGreaterThan(1_000);
	}

	@Test
	void everyTextHasALimit() {
		assertThat(Column.all(this.database)).filteredOn((column) -> column.type().equals("text"))
			.filteredOn((column) -> !column.isOfTerm() && !column.hasForm() && column.longest() == 0)
			.extracting(Column::toString)
			.isSubsetOf(UNLIMITED);
	}

	@Test
	void everyPageOfARecordIsTried() {
		List<String> patterns = new ArrayList<>(addresses());
		patterns.removeIf((pattern) -> !pattern.contains("{") || pattern.startsWith("/reports/")
				|| pattern.startsWith("/accounts/") || pattern.startsWith("/checks/")
				|| pattern.equals("/places/{name:.*[^0-9].*}"));
		assertThat(Addresses.patterns()).containsAll(patterns);
	}

	/**
	 * Read all there is or, after the first round, the views, the lists, every eighth
	 * page of a record and the PDF reports.
	 */
	private void read(boolean everything) {
		views().forEach((view) -> attempt(view,
				() -> this.database.sql("select count(v::text), count(to_json(v)::text) from " + view + " v")
					.query()
					.singleRow()));
		addresses().stream()
			.filter((pattern) -> !pattern.contains("{") && !pattern.startsWith("/actuator")
					&& !pattern.equals("/account"))
			.forEach((address) -> open(address, 500));
		List<String> records = Addresses.of(this.database);
		for (int i = 0; i < records.size(); i += everything ? 1 : 8) {
			open(records.get(i), 400);
		}
		for (Report report : CATALOGUE.all()) {
			scopes(report).forEach((scope) -> report.formats()
				.stream()
				.filter((format) -> everything || format == Format.PDF)
				.forEach((format) -> print(report, scope, format)));
		}
	}

	private List<String> views() {
		return this.database
			.sql("""
					select oid::regclass::text from pg_class
					 where relkind = 'v' and relnamespace in ('internal'::regnamespace, 'reporting'::regnamespace) order by 1""")
			.query(String.class)
			.list();
	}

	/** The patterns of all pages that can be opened. */
	private List<String> addresses() {
		return this.handlers.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.distinct()
			.sorted()
			.toList();
	}

	private List<Scope> scopes(Report report) {
		if (report.needs(Parameter.CODE)) {
			return this.database.sql(
					"select code from reporting.incident where code like 'KZ-1931-%' or code not like 'KZ-20%' order by code desc limit 3")
				.query(String.class)
				.list()
				.stream()
				.map((code) -> new Scope(null, null, null, code))
				.toList();
		}
		if (report.needs(Parameter.CITY)) {
			return this.database.sql("select name from reporting.city where incidents > 0 order by name limit 2")
				.query(String.class)
				.list()
				.stream()
				.map((city) -> new Scope(null, null, city))
				.toList();
		}
		return List.of(new Scope(null, null, null));
	}

	/** Open a page, which answers with a status below this one. */
	private void open(String address, int fault) {
		attempt(address, () -> {
			MvcTestResult result = this.pages.method(HttpMethod.GET).uri(address).with(EVERYBODY).exchange();
			if (result.getUnresolvedException() != null) {
				throw new IllegalStateException(result.getUnresolvedException());
			}
			if (result.getResponse().getStatus() >= fault) {
				throw new IllegalStateException("status " + result.getResponse().getStatus());
			}
		});
	}

	private void print(Report report, Scope scope, Format format) {
		attempt(report.key() + "." + format.extension() + " of " + scope.parameters(), () -> {
			Connection connection = DataSourceUtils.getConnection(this.connections);
			this.printer.prepare(new PrintOrder(report, scope, Locale.ENGLISH, format))
				.into(OutputStream.nullOutputStream(), connection);
		});
	}

	private void attempt(String what, Attempt attempt) {
		this.read++;
		this.database.sql("savepoint before_reading").update();
		try {
			attempt.run();
			this.database.sql("release before_reading").update();
		}
		catch (Exception ex) {
			this.database.sql("rollback to before_reading").update();
			Throwable cause = ex;
			while (cause.getCause() != null) {
				cause = cause.getCause();
			}
			this.faults.add(what + ": " + String.valueOf(cause).lines().findFirst().orElse(""));
		}
	}

	/** Reads something that may fail. */
	private interface Attempt {

		void run() throws Exception;

	}

}
