package org.aigaq.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.aigaq.database.server.PostgresBinaries;

import static org.assertj.core.api.Assertions.assertThat;

/** Crashes the PostgreSQL of a program and starts it again. */
record RestartedPostgres(Installation program) {

	void restart() throws Exception {
		ProcessHandle server = this.program.postgres();
		assertThat(run(List.of("kill", "-QUIT", String.valueOf(server.pid())))).isZero();
		server.onExit().get(30, TimeUnit.SECONDS);
		Thread.sleep(1000); // connections fail meanwhile
		List<String> start = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			start.addAll(List.of("unshare", "-U"));
		}
		Path data = this.program.data;
		start.addAll(List.of(data.resolve("programs-" + PostgresBinaries.VERSION + "/bin/pg_ctl").toString(), "start",
				"-w", "-s", "-D", data.resolve("postgresql").toString(), "-l",
				data.resolve("postgresql.log").toString()));
		assertThat(run(start)).isZero();
	}

	private static int run(List<String> command) throws Exception {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
	}

}
