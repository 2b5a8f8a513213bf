package org.aigaq.account.throttle;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordChecksTests {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch done = new CountDownLatch(1);

	@AfterEach
	void end() {
		this.done.countDown();
		this.threads.shutdownNow();
	}

	@Test
	void strangersDoNotTakeThePlaceOfAKnownClient() throws InterruptedException {
		PasswordChecks checks = new PasswordChecks(Duration.ofMillis(1));
		int places = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
		CountDownLatch taken = new CountDownLatch(places);
		for (int i = 0; i < places; i++) {
			this.threads.submit(() -> checks.run(false, () -> hold(taken)));
		}
		taken.await();

		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> checks.run(false, () -> "checked"))
			.satisfies((refused) -> assertThat(refused.seconds()).isEqualTo(5));
		assertThat(checks.run(true, () -> "checked")).isEqualTo("checked");
	}

	@Test
	void neverMoreAtOnceThanPlaces() throws InterruptedException {
		PasswordChecks checks = new PasswordChecks(Duration.ofSeconds(5));
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch ended = new CountDownLatch(40);
		for (int i = 0; i < 40; i++) {
			this.threads.submit(() -> {
				try {
					checks.run(false, () -> {
						most.accumulateAndGet(running.incrementAndGet(), Math::max);
						Thread.yield();
						return running.decrementAndGet();
					});
				}
				finally {
					ended.countDown();
				}
			});
		}
		ended.await();
		assertThat(most.get()).isBetween(1, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	}

	private String hold(CountDownLatch taken) {
		taken.countDown();
		try {
			this.done.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return "checked";
	}

}
