package org.aigaq.report.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import org.aigaq.report.run.Figures;
import org.aigaq.report.run.Fingerprint;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.Runs;
import org.aigaq.report.verify.Verdict.Answer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Checks whether a printed report is genuine and whether its figures have changed. */
@Component
public class Verifier {

	private final Runs runs;

	private final Figures figures;

	private final Comparison comparison;

	Verifier(Runs runs, Figures figures, Comparison comparison) {
		this.runs = runs;
		this.figures = figures;
		this.comparison = comparison;
	}

	/**
	 * Verify by number, file or both.
	 * @param number the number printed on the report; {@code null}: not given
	 * @param file the file; {@code null}: not given
	 */
	public Verdict verify(@Nullable String number, @Nullable InputStream file) throws IOException, SQLException {
		Optional<Run> numbered = Optional.ofNullable(number)
			.flatMap((typed) -> this.runs.find(typed.strip().toUpperCase(Locale.ROOT)))
			.filter(Run::isDone);
		if (file == null) {
			return numbered.isPresent() ? verdict(Answer.NUMBER_KNOWN, numbered.get(), null)
					: Verdict.unknown(Answer.NUMBER_UNKNOWN, null);
		}
		String sha256 = sha256(file);
		if (number == null) {
			Optional<Run> printed = this.runs.findPrinted(sha256);
			return printed.isPresent() ? verdict(Answer.GENUINE, printed.get(), sha256)
					: Verdict.unknown(Answer.FILE_UNKNOWN, sha256);
		}
		if (numbered.isEmpty()) {
			return Verdict.unknown(Answer.NUMBER_UNKNOWN, sha256);
		}
		return sha256.equals(numbered.get().sha256()) ? verdict(Answer.GENUINE, numbered.get(), sha256)
				: Verdict.unknown(Answer.OTHER_FILE, sha256);
	}

	/** Compare the figures of a finished run with the present ones. */
	Changes changes(Run run) throws SQLException {
		return this.comparison.of(run, this.figures.now(run.scope()));
	}

	private Verdict verdict(Answer answer, Run run, @Nullable String sha256) throws SQLException {
		if (run.isWithdrawn()) {
			return new Verdict(Answer.WITHDRAWN, run, sha256, null);
		}
		return new Verdict(answer, run, sha256, changes(run));
	}

	private static String sha256(InputStream file) throws IOException {
		MessageDigest digest = Fingerprint.digest();
		new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
		return Fingerprint.of(digest);
	}

}
