package org.aigaq.web.request;

import java.time.Duration;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	private static final Duration LONG = Duration.ofMinutes(5);

	@Test
	void whoFindsNoPlaceIsSentAwayAtOnce() {
		Line line = new Line(2, 0, Duration.ZERO, 1, Duration.ZERO);
		Line.Place first = line.enter();
		assertThat(line.enter()).isNotNull();
		assertThat(line.enter()).isNull();
		first.leave();
		first.leave();
		assertThat(line.enter()).isNotNull();
		assertThat(line.enter()).as("left twice is left once").isNull();
	}

	@Test
	void someWaitForAPlace() throws Exception {
		Line line = new Line(1, 1, LONG, 1, Duration.ZERO);
		Line.Place first = line.enter();
		FutureTask<Line.Place> second = waiting(new FutureTask<>(line::enter));
		assertThat(line.enter()).as("one waits already").isNull();
		first.leave();
		assertThat(second.get()).isNotNull();
	}

	@Test
	void oneRunsAtATime() throws Exception {
		Line line = new Line(2, 0, Duration.ZERO, 1, LONG);
		Line.Place first = line.enter();
		first.await();
		Line.Place second = line.enter();
		FutureTask<Boolean> turn = waiting(new FutureTask<>(second::await, true));
		assertThat(turn).isNotDone();
		first.leave();
		assertThat(turn.get()).isTrue();
	}

	@Test
	void whoWaitsTooLongGoesOnWithoutATurn() {
		Line line = new Line(3, 0, Duration.ZERO, 1, Duration.ofMillis(1));
		Line.Place slow = line.enter();
		slow.await();
		Line.Place second = line.enter();
		second.await();
		second.leave();
		Line.Place third = line.enter();
		third.await();
		slow.leave();
		third.leave();
		assertThat(line.enter()).isNotNull();
	}

	private static <T> FutureTask<T> waiting(FutureTask<T> task) throws InterruptedException {
		Thread thread = new Thread(task);
		thread.start();
		while (thread.getState() != Thread.State.TIMED_WAITING) {
			Thread.sleep(5);
		}
		return task;
	}

}
