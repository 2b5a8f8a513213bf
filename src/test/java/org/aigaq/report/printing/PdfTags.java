package org.aigaq.report.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF by its tags, as a screen reader does. */
final class PdfTags {

	private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

	private PdfTags(PDDocument document) throws IOException {
		for (PDPage page : document.getPages()) {
			PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
			reader.processPage(page);
			Map<Integer, String> marked = new HashMap<>();
			reader.getMarkedContents().forEach((content) -> collect(content, marked));
			this.texts.put(page, marked);
		}
	}

	static Tag of(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PdfTags tags = new PdfTags(document);
			return tags.read(document.getDocumentCatalog().getStructureTreeRoot(), "Root", "", null);
		}
	}

	private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
		StringBuilder text = new StringBuilder();
		for (Object part : content.getContents()) {
			if (part instanceof TextPosition letter) {
				text.append(letter.getUnicode());
			}
			else if (part instanceof PDMarkedContent inner) {
				collect(inner, marked);
			}
		}
		if (content.getMCID() >= 0) {
			marked.merge(content.getMCID(), text.toString(), String::concat);
		}
	}

	private String marked(PDPage page, int mark) {
		return this.texts.getOrDefault(page, Map.of()).getOrDefault(mark, "");
	}

	private Tag read(PDStructureNode node, String type, String alt, PDPage page) {
		List<Tag> kids = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				PDPage own = (element.getPage() != null) ? element.getPage() : page;
				Tag tag = read(element, element.getStructureType(),
						Objects.requireNonNullElse(element.getAlternateDescription(), ""), own);
				kids.add(tag);
				text.append(tag.text).append(' ');
			}
			else if (kid instanceof Integer mark) {
				text.append(marked(page, mark));
			}
			else if (kid instanceof PDMarkedContentReference mark) {
				text.append(' ').append(marked(mark.getPage(), mark.getMCID()));
			}
		}
		boolean picture = type.equals("Image") || type.equals("Figure");
		return new Tag(type, alt, picture ? "" : text.toString().strip(), kids);
	}

	/**
	 * An element.
	 *
	 * @param type its type
	 * @param alt its alternative text; empty: none
	 * @param text its text
	 * @param kids its child elements, in reading order
	 */
	record Tag(String type, String alt, String text, List<Tag> kids) {

		/** All descendants of these types, in reading order. */
		List<Tag> all(String... types) {
			Set<String> wanted = Set.of(types);
			List<Tag> found = new ArrayList<>();
			for (Tag kid : this.kids) {
				if (wanted.contains(kid.type)) {
					found.add(kid);
				}
				found.addAll(kid.all(types));
			}
			return found;
		}

		@Override
		public String toString() {
			return this.type + this.kids.stream().map(Tag::type).collect(Collectors.joining(", ", "(", ")"));
		}

	}

}
