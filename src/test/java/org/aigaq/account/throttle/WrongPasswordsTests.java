package org.aigaq.account.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrongPasswordsTests {

	private final TestClock clock = new TestClock();

	private final WrongPasswords passwords = new WrongPasswords(3, Duration.ofSeconds(30), Duration.ofHours(1),
			this.clock);

	@Test
	void eachFurtherWrongPasswordWaitsTwiceAsLong() {
		wrong(3);
		for (int seconds : new int[] { 1, 2, 4, 8, 16, 30, 30 }) {
			assertThat(this.passwords.begin("a")).isEqualTo(Duration.ofSeconds(seconds));
			this.clock.now = this.clock.now.plusSeconds(seconds);
			wrong(1);
		}
		assertThat(this.passwords.begin("b")).as("another key").isZero();
	}

	@Test
	void checksAtOnceCountAsWrongUntilTheyEnd() {
		assertThat(IntStream.range(0, 40).filter((nth) -> this.passwords.begin("a").isZero()).count()).isEqualTo(3);
		this.passwords.end("a", false);
		assertThat(this.passwords.begin("a")).isZero();
	}

	@Test
	void anHourLaterTheCountBeginsAnew() {
		wrong(3);
		this.clock.now = this.clock.now.plusSeconds(1);
		wrong(1);
		this.clock.now = this.clock.now.plus(Duration.ofMinutes(61));
		wrong(3);
		assertThat(this.passwords.begin("a")).isEqualTo(Duration.ofSeconds(1));
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
			"2001:db8:1:2::, 2001:db8:1:2:0:0:0:0/64", "::ffff:192.0.2.7, 192.0.2.7" })
	void addressesOfOneIpv6NetworkAreOneClient(String address, String network) {
		assertThat(Client.network(address)).isEqualTo(network);
	}

	private void wrong(int times) {
		for (int i = 0; i < times; i++) {
			assertThat(this.passwords.begin("a")).isZero();
			this.passwords.end("a", true);
		}
	}

	/** A clock that a test sets. */
	private static final class TestClock extends Clock {

		private Instant now = Instant.parse("2026-01-01T00:00:00Z");

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
