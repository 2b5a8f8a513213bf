package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways to simulate a full disk, as far as machine and user allow. */
enum SmallDisk {

	/** A limit on the file size of the process: temporary files cannot be written. */
	LIMIT {

		private long pid;

		@Override
		void fill(Process program, Path archive) throws Exception {
			this.pid = program.pid();
			run("prlimit", "--pid", String.valueOf(this.pid), "--fsize=50000:");
		}

		@Override
		void makeRoom() throws Exception {
			run("prlimit", "--pid", String.valueOf(this.pid), "--fsize=unlimited:");
		}

		@Override
		void remove() throws Exception {
			makeRoom();
		}

	},
	/** The archive is on a separate file system, which is full; requires root. */
	MOUNT {

		private Path archive;

		@Override
		void fill(Process program, Path archive) throws Exception {
			this.archive = Files.createDirectories(archive);
			run("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", archive.toString());
		}

		@Override
		void makeRoom() throws Exception {
			run("mount", "-o", "remount,size=64m", this.archive.toString());
		}

		@Override
		void remove() throws Exception {
			run("umount", this.archive.toString());
		}

	};

	/** Those that are possible here; {@link #LIMIT} always is. */
	static List<SmallDisk> possible() throws Exception {
		List<SmallDisk> possible = new ArrayList<>(List.of(LIMIT));
		Path place = Files.createTempDirectory("mount");
		if (exit("mount", "-t", "tmpfs", "tmpfs", place.toString()) == 0) {
			run("umount", place.toString());
			possible.add(MOUNT);
		}
		Files.delete(place);
		return possible;
	}

	abstract void fill(Process program, Path archive) throws Exception;

	abstract void makeRoom() throws Exception;

	abstract void remove() throws Exception;

	private static void run(String... command) throws Exception {
		assertThat(exit(command)).as(String.join(" ", command)).isZero();
	}

	private static int exit(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			return -1;
		}
	}

}
