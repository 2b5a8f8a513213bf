package org.aigaq.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command {@code report} of the packaged program, while it runs and while it does
 * not.
 */
class ReportCommandIT {

	@TempDir
	Path place;

	@Test
	void printsWhetherTheProgramRunsOrNot() throws Exception {
		PreparedDatabase.migrated(this.place.resolve("data"));
		try (Installation program = Installation.on(this.place.resolve("data"), this.place)) {
			program.start();
			Path russian = this.place.resolve("june.pdf");
			Installation report = command(program, "summary", "--from", "2019-06-01", "--to", "2019-06-30", "--lang",
					"ru", "--out", russian.toString());
			assertThat(report.run()).as(report::printed).isZero();
			assertThat(report.output()).matches("(?s)R-[0-9]{4}-0001: " + russian + ", data state [0-9]+\\s+");
			assertThat(text(russian)).contains("июн", "-0001");
			assertThat(program.isRunning()).isTrue();

			Installation nobody = command(program, "summary", "--city", "Almatty", "--out", russian.toString());
			assertThat(nobody.run()).isEqualTo(2);
			assertThat(nobody.errors()).startsWith("--city: “Almatty” is not the name of one place. Near names: Almaty")
				.hasLineCount(1);

			program.close();
			Path csv = this.place.resolve("register.csv");
			Installation alone = command(program, "register", "--out=" + csv);
			assertThat(alone.run()).as(alone::printed).isZero();
			assertThat(csv).isNotEmptyFile();
			assertThat(alone.errors()).isEmpty();
			try (Stream<Path> archived = Files.walk(program.data.resolve("reports"))) {
				assertThat(archived.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString)).hasSize(2)
					.allMatch((name) -> name.matches("R-[0-9]{4}-000[12]\\.(pdf|csv)"));
			}
			assertThat(this.place.toFile().list((folder, name) -> name.endsWith(".part"))).isEmpty();
		}
	}

	@Test
	void wordsWithoutMeaningAreASentence() throws Exception {
		Installation program = Installation.on(this.place.resolve("data"), this.place);
		assertMisused(program, "Aigaq has no report sumary. It has: summary, incident, city,", "sumary");
		assertMisused(program, "The report register comes as pdf, html, xlsx, csv", "register", "--out", "x.docx");
		assertMisused(program, "The command report does not take --form.", "summary", "--form", "2019-06-01");
		assertMisused(program, "--from needs a value.", "summary", "--from");
		assertThat(program.data).doesNotExist();
	}

	private static void assertMisused(Installation program, String sentence, String... words) throws Exception {
		Installation command = command(program, words);
		assertThat(command.run()).isEqualTo(2);
		assertThat(command.errors()).startsWith(sentence).hasLineCount(1);
	}

	private static Installation command(Installation program, String... words) throws Exception {
		return program.withCommand(Stream.concat(Stream.of("report"), Stream.of(words)).toArray(String[]::new));
	}

	private static String text(Path pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

}
