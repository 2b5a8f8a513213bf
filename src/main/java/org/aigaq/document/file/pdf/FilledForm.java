package org.aigaq.document.file.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * What stands on the pages of a PDF without being part of them: the values of form
 * fields, which become part of the page, and comments, which do not.
 */
final class FilledForm {

	private FilledForm() {
	}

	/**
	 * Draw the values of all fields on their pages.
	 * @return whether that was possible; a form made by a program (XFA) has no pages
	 */
	static boolean draw(PDDocument document) {
		try {
			PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
			if (form == null) {
				return true;
			}
			if (form.xfaIsDynamic()) {
				return false;
			}
			form.flatten();
			return true;
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	/** Whether a page has a comment: a note, or words or marks on top of the page. */
	static boolean hasComments(PDPage page) {
		try {
			return page.getAnnotations()
				.stream()
				.filter((annotation) -> !(annotation instanceof PDAnnotationLink
						|| annotation instanceof PDAnnotationWidget))
				.map(PDAnnotation::getContents)
				.anyMatch((words) -> words != null && !words.isBlank());
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

}
