package org.aigaq.database;

import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command {@code check} of the packaged program, while it runs and while it does not.
 */
class CheckCommandIT {

	@TempDir
	Path place;

	@Test
	void checksWhetherTheProgramRunsOrNot() throws Exception {
		try (Installation program = Installation.on(this.place.resolve("data"), this.place)) {
			Installation check = program.withCommand("check").withPort(program.port + 1);

			assertThat(check.run()).isEqualTo(1);
			assertThat(check.errors()).startsWith("There is no database in " + program.data).hasLineCount(1);

			program.start();
			assertThat(check.run()).as(check::printed).isZero();
			assertThat(check.output()).contains("rules; problems: 0,");
			assertThat(program.isRunning()).isTrue();

			try (Connection owner = program.owner(); var statement = owner.createStatement()) {
				statement.execute("update registry.incident set date_edtf = '2101-01-01' where code = 'KZ-2019-0002'");
			}
			assertThat(check.run()).isEqualTo(1);
			assertThat(check.output()).contains("Problem: Date in the future (1)",
					"KZ-2019-0002 is dated 2101-01-01, which is still to come.");

			program.close();
			assertThat(check.run()).isEqualTo(1);
			assertThat(check.output()).contains("Problem: Date in the future (1)");
			assertThat(check.errors()).isEmpty();
		}
	}

	@Test
	void unknownCommandIsASentence() throws Exception {
		Installation typo = Installation.ofJar(this.place.resolve("data"), this.place).withCommand("chek");
		assertThat(typo.run()).isEqualTo(2);
		assertThat(typo.errors())
			.isEqualToIgnoringNewLines("Aigaq has no command chek. It has: backup, check, erase, report, restore.");
		assertThat(typo.data).doesNotExist();
	}

}
