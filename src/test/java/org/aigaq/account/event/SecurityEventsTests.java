package org.aigaq.account.event;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class SecurityEventsTests {

	@Autowired
	SecurityEvents events;

	@Autowired
	EventLog log;

	@Autowired
	MessageSource messages;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "update audit.security_event set kind = 'other'", "delete from audit.security_event",
			"truncate audit.security_event", "insert into audit.security_event (kind, at) values ('signed_in', now())",
			"insert into audit.security_event (id, kind) overriding system value values (1, 'signed_in')",
			"alter table audit.security_event disable trigger all", "drop table audit.security_event",
			"create or replace function audit.forget_security_events() returns bigint return 0" })
	void theProgramOnlyAdds(String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(sql).update())
			.havingRootCause()
			.withMessageMatching("(?s).*(permission denied|must be owner).*");
	}

	@Test
	void onlyOldEventsAreForgotten() {
		this.events.recordOf("kept.events", EventKind.REFUSED, null, null);
		this.log.forget();
		assertThat(count("kept.events")).isOne();
	}

	@Test
	@Transactional
	void aNameBecomesUnreadable() {
		this.events.recordOf("named.events", EventKind.PERSON_ERASED, "Павел Ж\u0000", "a\nb");
		assertThat(this.database.sql("select subject || '|' || detail from audit.security_event where account = ?")
			.param("named.events")
			.query(String.class)
			.single()).isEqualTo("_____ __|a_b");
	}

	@Test
	@Transactional
	void whatAStrangerRepeatsIsSummed() {
		TestClock clock = new TestClock();
		RepeatedEvents repeated = new RepeatedEvents(this.database, clock);
		IntStream.range(0, 1000).forEach((nth) -> repeated.add(refused("summed.events", "192.0.2.1")));
		assertThat(count("summed.events")).as("the first at once").isOne();

		clock.minute += 5;
		repeated.add(refused("summed.events", "192.0.2.1"));
		repeated.write();
		assertThat(times("summed.events")).containsExactly(1, 999, 1);
	}

	@Test
	@Transactional
	void manyAddressesMakeFewRows() {
		RepeatedEvents repeated = new RepeatedEvents(this.database, new TestClock());
		long before = count(null);
		IntStream.range(0, 5000)
			.forEach((nth) -> repeated.add(refused("spread.events", "10.0." + nth / 256 + "." + nth % 256)));
		repeated.write();

		assertThat(count("spread.events")).isEqualTo(RepeatedEvents.MOST_OF_A_KIND);
		assertThat(count(null) - before).as("the first of the others, and their sum").isEqualTo(2);
		assertThat(this.database.sql("select times from audit.security_event order by id desc limit 1")
			.query(Integer.class)
			.single()).isEqualTo(5000 - RepeatedEvents.MOST_OF_A_KIND - 1);
	}

	@ParameterizedTest
	@EnumSource
	@Transactional
	void everyKindHasWordsAndCanBeStored(EventKind kind) {
		assertThat(this.messages.getMessage(kind.getMessage(), null, Locale.ENGLISH)).isNotBlank();
		EventRow.insert(this.database, new EventRow(kind, "of.kinds", "2001:db8::1", null, null), 1);
		assertThat(count("of.kinds")).isOne();
	}

	private static EventRow refused(String account, String address) {
		return new EventRow(EventKind.REFUSED, account, address, null, null);
	}

	private long count(String account) {
		return this.database
			.sql("select count(*) from audit.security_event where account is not distinct from cast(? as text)")
			.param(account)
			.query(Long.class)
			.single();
	}

	private List<Integer> times(String account) {
		return this.database.sql("select times from audit.security_event where account = ? order by id")
			.param(account)
			.query(Integer.class)
			.list();
	}

	/** A clock that stands still until a test changes the minute. */
	private static final class TestClock extends Clock {

		private long minute = 1_000_000;

		@Override
		public Instant instant() {
			return Instant.ofEpochSecond(this.minute * 60);
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

	}

}
