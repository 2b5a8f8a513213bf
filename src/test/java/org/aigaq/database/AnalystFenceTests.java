package org.aigaq.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an analyst with psql is refused, after undoing every setting of the session. */
@DatabaseTest
class AnalystFenceTests {

	private static final String REFUSED = "(?s).*(permission denied|must be|cannot delete from view|does not have|not permitted|Only roles|cannot be used here|not allowed).*";

	@Autowired
	Environment environment;

	@ParameterizedTest
	@ValueSource(strings = { "select * from registry.incident", "select * from internal.incident",
			"select * from app.setting", "select * from audit.change", "select * from access.login",
			"select * from access.reset", "table pg_authid", "table pg_statistic", "table pg_user_mapping",
			"select * from internal.incident_search" })
	void readsNothingButTheViews(String sql) throws SQLException {
		refuses(sql);
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table reporting.mine (a int)", "create table public.mine (a int)",
			"create temp table mine (a int)", "create temp sequence mine", "create schema mine", "do $$ begin end $$",
			"create function public.mine() returns int language sql return 1", "create view reporting.mine as select 1",
			"select lo_create(0)", "select lo_creat(-1)", "select lo_from_bytea(0, '')", "select lo_open(1, 131072)",
			"select lo_put(1, 0, '')", "select lo_import('/etc/passwd')", "select lo_export(1, '/tmp/copied')",
			"select nextval('app.account_id_seq')", "create publication mine",
			"create subscription mine connection '' publication mine", "create extension dblink",
			"create foreign data wrapper mine", "create collation reporting.mine from \"C\"",
			"create type reporting.mine as (a int)",

			"alter database aigaq set statement_timeout = 0", "alter system set work_mem = '1GB'",
			"comment on database aigaq is 'mine'", "reindex database aigaq",
			"insert into registry.incident default values", "delete from reporting.document",
			"truncate registry.incident", "begin; lock table reporting.incident in exclusive mode" })
	void writesNothing(String sql) throws SQLException {
		refuses(sql);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select pg_read_file('PG_VERSION')", "select pg_read_binary_file('PG_VERSION')",
			"select pg_ls_dir('.')", "select pg_ls_logdir()", "select pg_stat_file('PG_VERSION')",
			"select pg_current_logfile()", "copy (select 1) to program 'true'", "copy (select 1) to '/tmp/copied'",
			"create temp table mine (a text); copy mine from '/etc/passwd'", "load 'auto_explain'",
			"table pg_hba_file_rules", "table pg_file_settings" })
	void readsNoFile(String sql) throws SQLException {
		refuses(sql);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select pg_advisory_lock(1)", "select pg_try_advisory_lock(1)",
			"select pg_advisory_xact_lock_shared(1, 2)", "select pg_notify('a', 'b')",
			"select pg_logical_emit_message(false, 'a', 'b')", "select pg_terminate_backend(pg_backend_pid())",
			"select pg_cancel_backend(pg_backend_pid())", "select pg_sleep(1)", "select pg_sleep_for('1 s')",
			"select pg_export_snapshot()", "select pg_reload_conf()", "select pg_rotate_logfile()",
			"select pg_switch_wal()", "select pg_create_restore_point('a')", "select pg_stat_reset()",
			"select pg_log_backend_memory_contexts(pg_backend_pid())", "select pg_promote()",
			"select pg_create_physical_replication_slot('a')", "checkpoint", "set temp_file_limit = -1",
			"set log_min_messages = debug5", "set log_statement = 'all'", "set log_duration = on",
			"set log_min_duration_statement = 0", "set session_preload_libraries = 'auto_explain'",
			"set track_activities = off", "select set_config('temp_file_limit', '-1', false)",
			"set max_stack_depth = '100MB'" })
	void disturbsNobody(String sql) throws SQLException {
		refuses(sql);
	}

	@ParameterizedTest
	@ValueSource(strings = { "set role aigaq_owner", "set role aigaq_app", "set session authorization aigaq_app",
			"create role mine", "alter role aigaq_analyst connection limit 99", "alter role aigaq_analyst superuser",
			"alter role aigaq_analyst valid until 'infinity'", "alter role aigaq_report password 'mine'",
			"alter role aigaq_analyst set temp_file_limit = -1",
			"alter role aigaq_analyst set log_min_messages = debug5", "grant aigaq_analyst to aigaq_query",
			"grant aigaq_owner to aigaq_analyst", "drop role aigaq_analyst", "select access.reset_roles()",
			"select access.make_analyst('x')", "select access.end_analyst('aigaq_analyst')",
			"select access.give_password('aigaq_report', 'x')", "select access.set_role('aigaq_analyst', true)",
			"select access.end_overruns()" })
	void becomesNobodyElse(String sql) throws SQLException {
		refuses(sql);
	}

	@ParameterizedTest
	@ValueSource(strings = { "table pg_stat_all_tables", "table pg_stat_user_tables", "table pg_statio_all_tables",
			"table pg_stat_all_indexes", "table pg_stat_database", "table pg_stat_activity", "table pg_locks",
			"table pg_stat_bgwriter", "table pg_stat_io", "table pg_stat_wal", "table pg_stat_user_functions",
			"select reltuples from pg_class", "select relpages from pg_class", "select c.* from pg_class c",
			"select pg_relation_size('reporting.incident'::regclass)",
			"select pg_total_relation_size('reporting.incident'::regclass)", "select pg_database_size('aigaq')",
			"select pg_stat_get_tuples_inserted(oid) from pg_class",
			"select pg_stat_get_live_tuples(oid) from pg_class",
			"select pg_sequence_last_value(oid::regclass) from pg_class where relkind = 'S'", "table pg_sequences",
			"select pg_current_wal_lsn()", "select pg_current_wal_insert_lsn()", "select txid_current_snapshot()",
			"select pg_current_snapshot()", "select age('3'::xid)", "select pg_control_checkpoint()",
			"select pg_blocking_pids(1)", "table pg_backend_memory_contexts" })
	void countsNothingOfOthers(String sql) throws SQLException {
		refuses(sql);
	}

	@Test
	void statisticsOfOtherSchemasAreEmpty() throws SQLException {
		try (Connection analyst = Analyst.connect(this.environment); Statement statement = undone(analyst)) {
			for (String sql : List.of(
					"select count(*) from pg_stats where schemaname not in ('pg_catalog', 'information_schema')",
					"select count(*) from pg_stats_ext")) {
				try (var row = statement.executeQuery(sql)) {
					assertThat(row.next() && row.getLong(1) == 0).as(sql).isTrue();
				}
			}
		}
	}

	/** What psql's \\d, \\d NAME, \\dv, \\df and drivers ask the catalogue. */
	@ParameterizedTest
	@ValueSource(strings = {
			"select n.nspname, c.relname, c.relkind, pg_get_userbyid(c.relowner) from pg_class c left join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v') and pg_table_is_visible(c.oid)",
			"select c.relchecks, c.relkind, c.relhasindex, c.relhasrules, c.relhastriggers, c.relrowsecurity, c.relforcerowsecurity, c.relispartition, c.reltablespace, c.reloftype, c.relpersistence, c.relreplident, am.amname from pg_class c left join pg_class tc on c.reltoastrelid = tc.oid left join pg_am am on c.relam = am.oid",
			"select a.attname, format_type(a.atttypid, a.atttypmod), col_description(a.attrelid, a.attnum) from pg_attribute a where a.attrelid = 'reporting.incident'::regclass",
			"select pg_get_viewdef('reporting.incident'::regclass)",
			"select p.proname, pg_get_function_result(p.oid) from pg_proc p where pg_function_is_visible(p.oid)",
			"select table_name, column_name, data_type from information_schema.columns", "select * from pg_views",
			"select code from incident where in_period(start_latest, end_earliest, '2019-06-01', '2019-06-30')",
			"select count(*) from tally_of(array['KZ-2019-0001'])", "select age(date '2019-06-09')" })
	void psqlAndDriversWork(String sql) throws SQLException {
		try (Connection analyst = Analyst.connect(this.environment);
				Statement statement = analyst.createStatement();
				var rows = statement.executeQuery(sql)) {
			assertThat(rows.next()).isTrue();
		}
	}

	@Test
	void driverListsTheViews() throws SQLException {
		try (Connection analyst = Analyst.connect(this.environment);
				var views = analyst.getMetaData().getTables(null, "reporting", "%", null);
				var columns = analyst.getMetaData().getColumns(null, "reporting", "incident", "%")) {
			assertThat(views.next()).isTrue();
			assertThat(columns.next()).isTrue();
		}
	}

	/** A plan counts the rows that a view leaves out: how many drafts there are. */
	@ParameterizedTest
	@ValueSource(strings = { "explain select * from incident", "explain analyze select * from incident",
			"EXPLAIN(analyze, buffers)select * from detention where date_earliest = '2019-06-09'",
			"select 1; explain analyze select count(*) from incident",
			"prepare p as select * from incident; explain analyze execute p",
			"prepare q as select * from incident; execute q",
			"set debug_print_plan = on; select count(*) from incident",
			"set plan_cache_mode = force_generic_plan; prepare r(text) as select * from incident where code = $1; explain execute r('')",
			"explain (generic_plan) select * from incident",
			"select query_to_xml('expl' || 'ain analyze select * from incident', true, true, '')",
			"begin; declare c cursor for select query_to_xml('expl' || 'ain select 1', true, true, ''); fetch c" })
	void seesNoPlan(String sql) throws SQLException {
		refuses(sql);
	}

	/** The statement that runs it does not hold the word; the prepared one does. */
	@Test
	void planThatWasPreparedByTheDriverIsNotRun() throws SQLException {
		try (Connection analyst = Analyst.connect(this.environment); Statement statement = analyst.createStatement()) {
			analyst.unwrap(PGConnection.class).setPrepareThreshold(1);
			try (var explained = analyst.prepareStatement("explain analyze select count(*) from incident")) {
				assertThatExceptionOfType(SQLException.class).isThrownBy(explained::executeQuery)
					.withMessageMatching(REFUSED);
				try (var prepared = statement.executeQuery("select name from pg_prepared_statements")) {
					assertThat(prepared.next()).isTrue();
					String name = prepared.getString("name");
					assertThatExceptionOfType(SQLException.class)
						.isThrownBy(() -> statement.execute("execute \"" + name + "\""))
						.withMessageMatching(REFUSED);
				}
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> statement.execute("select count(*) from incident"))
					.withMessageMatching(REFUSED);
			}
		}
	}

	@Test
	void viewsAddedLaterShowNoPlanEither() throws SQLException {
		try (Connection analyst = Analyst.connect(this.environment);
				Statement statement = analyst.createStatement();
				var views = statement.executeQuery("""
						select viewname from pg_views
						 where schemaname = 'reporting' and definition !~ 'plan_not_shown.*run_not_shown'""")) {
			assertThat(views.next()).isFalse();
		}
	}

	private void refuses(String sql) throws SQLException {
		try (Connection analyst = Analyst.connect(this.environment); Statement statement = undone(analyst)) {
			assertThatExceptionOfType(SQLException.class).as(sql)
				.isThrownBy(() -> statement.execute(sql))
				.withMessageMatching(REFUSED);
		}
	}

	private static Statement undone(Connection analyst) throws SQLException {
		Statement statement = analyst.createStatement();
		statement.execute("set default_transaction_read_only = off");
		statement.execute("set statement_timeout = 0");
		return statement;
	}

}
