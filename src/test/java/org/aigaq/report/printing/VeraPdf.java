package org.aigaq.report.printing;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates a PDF with veraPDF. */
final class VeraPdf {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private VeraPdf() {
	}

	/** The rules of a profile that a PDF violates, each with the reason. */
	static List<String> broken(byte[] pdf, PDFAFlavour profile) {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((check) -> check.getStatus() == TestAssertion.Status.FAILED)
				.map((check) -> check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber() + " "
						+ check.getMessage() + " " + check.getErrorMessage())
				.distinct()
				.toList();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
