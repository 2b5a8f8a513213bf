package org.aigaq.report.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.TaggedRoot;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/** Links the annotation of a link to its tag (ISO 14289-1, 7.18.5). */
final class LinkTag {

	private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

	private static final PdfName OBJECT = new PdfName("Obj");

	private LinkTag() {
	}

	static void add(ClassicPdfProducer pdf, PdfStructureEntry tag, PdfAnnotation link, @Nullable String words) {
		PdfStructureElement element = ((ClassicStructureEntry) tag).getElement();
		link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
		link.remove(PdfName.C);
		link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
		if (words != null && !words.isBlank()) {
			link.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
		}
		((TaggedRoot) pdf.getPdfWriter().getStructureTreeRoot()).own(link, element);
		pdf.getPdfWriter().addAnnotation(link);
		addKid(element, link);
	}

	private static void addKid(PdfStructureElement element, PdfAnnotation link) {
		PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
		reference.put(OBJECT, link.getIndirectReference());
		PdfArray kids = (element.get(PdfName.K) instanceof PdfArray several) ? several
				: new PdfArray(element.get(PdfName.K));
		kids.add(reference);
		element.put(PdfName.K, kids);
	}

}
