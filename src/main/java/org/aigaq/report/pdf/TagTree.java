package org.aigaq.report.pdf;

import java.util.Set;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.TaggedRoot;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * The tags of one document. Texts are paragraphs; in a cell, the text is tagged as the
 * cell itself, which saves one element for each cell.
 */
class TagTree extends ClassicPdfStructure {

	private static final String TEXT = "Text";

	private static final Set<PdfObject> CELLS = Set.of(new PdfName("TD"), new PdfName("TH"));

	private final TaggedPdf pdf;

	TagTree(TaggedPdf pdf) {
		super(pdf);
		this.pdf = pdf;
	}

	@Override
	public PdfStructureEntry createDocumentTag(@Nullable String language) {
		TaggedRoot root = TaggedRoot.install(this.pdf.getPdfWriter());
		root.mapRole(new PdfName(TEXT), PdfName.P);
		root.mapRole(new PdfName("Anchor"), new PdfName("NonStruct"));
		PdfStructureElement document = new PdfStructureElement(root, new PdfName("Document"));
		if (language != null) {
			document.put(PdfName.LANG, new PdfString(language));
		}
		return new ClassicStructureEntry(this, document);
	}

	/** Writes the texts of tags in Unicode: OpenPDF would drop Cyrillic ones. */
	@Override
	protected ClassicStructureEntry createElement(PdfStructureEntry parent, String name) {
		PdfStructureElement element = new PdfStructureElement(((ClassicStructureEntry) parent).getElement(),
				pdfName(name));
		return new ClassicStructureEntry(this, element) {

			@Override
			public void putString(String key, String value) {
				element.put(pdfName(key), new PdfString(value, PdfObject.TEXT_UNICODE));
			}

		};
	}

	@Override
	public PdfStructureEntry beginTag(PdfStructureEntry parent, @Nullable String name) {
		PdfStructureElement cell = ((ClassicStructureEntry) parent).getElement();
		if (!TEXT.equals(name) || !CELLS.contains(cell.get(PdfName.S)) || hasElements(cell)) {
			return super.beginTag(parent, name);
		}
		if (cell.get(PdfName.K) instanceof PdfArray kids && kids.isEmpty()) {
			cell.remove(PdfName.K);
		}
		return super.beginTag(parent, null);
	}

	private static boolean hasElements(PdfStructureElement cell) {
		return cell.get(PdfName.K) instanceof PdfArray kids && !kids.isEmpty() && !kids.getPdfObject(0).isNumber();
	}

	/** Makes it visible in this package. */
	@Override
	protected PdfName pdfName(String name) {
		return super.pdfName(name);
	}

}
