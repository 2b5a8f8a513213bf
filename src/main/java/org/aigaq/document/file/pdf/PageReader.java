package org.aigaq.document.file.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.aigaq.document.file.pdf.GlyphSight.Seen;
import org.aigaq.document.file.pdf.layout.PageLayout;
import org.aigaq.document.file.pdf.layout.PageLine;
import org.aigaq.document.file.pdf.layout.PageLine.Start;
import org.aigaq.document.file.pdf.layout.TextRow;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the lines of each page in reading order. Words, lines, paragraphs and their
 * direction (right to left) are those of PDFBox, within each part of the
 * {@link PageLayout}. Text in another direction than that of the page follows it.
 */
final class PageReader extends PDFTextStripper {

	private static final String MORE_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

	private static final int FAR = 1_000;

	/** A gap between two cells of a table, in sizes of the font. */
	private static final float CELL = 1.6f;

	private final SortedMap<Integer, List<PageLine>> pages = new TreeMap<>();

	private final PdfFindings findings;

	private final GlyphSight sight;

	private final GlyphList names;

	private final Set<TextPosition> unmapped = Collections.newSetFromMap(new IdentityHashMap<>());

	private boolean mapped;

	private List<PageLine> lines = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private Start start = Start.COLUMN;

	private float top;

	private float bottom;

	private float size;

	private float begin;

	private float end;

	private boolean cells;

	private boolean pictures;

	PageReader(PDDocument document, PdfFindings findings) throws IOException {
		this.findings = findings;
		this.sight = new GlyphSight(document);
		this.names = names();
		setDropThreshold(FAR); // LineDistances decides
		setSuppressDuplicateOverlappingText(true); // bold, drawn twice
	}

	/** The names of glyphs that PDFBox knows. */
	private static GlyphList names() throws IOException {
		try (InputStream more = GlyphList.class.getResourceAsStream(MORE_NAMES)) {
			return new GlyphList(GlyphList.getAdobeGlyphList(), more);
		}
	}

	/** The lines of each page that has any content, by its number from 1. */
	SortedMap<Integer, List<PageLine>> read(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		return this.pages;
	}

	/** Whether any page shows a picture. */
	boolean hasPictures() {
		return this.pictures;
	}

	@Override
	protected void startPage(PDPage page) {
		this.sight.startPage(page);
		this.unmapped.clear();
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		Matrix now = getGraphicsState().getCurrentTransformationMatrix();
		this.sight.painted().operator(operator.getName(), operands, now);
		if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
			this.sight.painted().picture(now, false);
		}
		else if (operator.getName().equals(OperatorName.DRAW_OBJECT) && !operands.isEmpty()
				&& operands.get(0) instanceof COSName name && getResources() != null
				&& getResources().isImageXObject(name)) {
			this.sight.painted().picture(now, isOpaque(name));
			return; // it has no text
		}
		super.processOperator(operator, operands);
	}

	private boolean isOpaque(COSName name) {
		COSBase picture = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name);
		return picture instanceof COSDictionary settings && settings.getDictionaryObject(COSName.SMASK) == null
				&& settings.getDictionaryObject(COSName.MASK) == null
				&& !settings.getBoolean(COSName.IMAGE_MASK, false);
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		boolean white = this.sight.painted().isWhite();
		super.showForm(form);
		this.sight.painted().white(white);
	}

	@Override
	protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
		this.mapped = font.toUnicode(code, this.names) != null || isBlank(font, code);
		if (!this.mapped && !(font instanceof PDSimpleFont)) {
			this.findings.unmapped(getCurrentPageNo(), ""); // PDFBox leaves it out
		}
		super.showGlyph(rendering, font, code, displacement);
	}

	private static boolean isBlank(PDFont font, int code) {
		try {
			return font instanceof PDVectorFont shapes && shapes.getPath(code).getBounds2D().isEmpty();
		}
		catch (IOException | RuntimeException ex) {
			return false; // a damaged shape is no space
		}
	}

	@Override
	protected void processTextPosition(TextPosition glyph) {
		if (!this.mapped) {
			this.unmapped.add(glyph);
		}
		this.sight.glyph(glyph, getGraphicsState().getTextState().getRenderingMode());
		super.processTextPosition(glyph);
	}

	@Override
	protected void writePage() throws IOException {
		this.lines = new ArrayList<>();
		this.pages.put(getCurrentPageNo(), this.lines);
		if (this.charactersByArticle.stream().filter((glyphs) -> !glyphs.isEmpty()).count() > 1) {
			super.writePage(); // its author says how it is read
			return;
		}
		List<TextPosition> drawn = seen(this.charactersByArticle.stream().flatMap(List::stream).toList());
		for (List<TextPosition> glyphs : byDirection(drawn)) {
			PageLayout layout = PageLayout.of(glyphs);
			if (layout.uncertain()) {
				this.findings.columns(getCurrentPageNo());
			}
			this.charactersByArticle.clear();
			layout.parts().forEach((part) -> this.charactersByArticle.add(new ArrayList<>(part)));
			setSortByPosition(!isUpright(glyphs.get(0)));
			super.writePage();
		}
		this.charactersByArticle.clear();
		this.charactersByArticle.add(new ArrayList<>());
	}

	private List<TextPosition> seen(List<TextPosition> glyphs) {
		Seen seen = this.sight.seen(glyphs, getCurrentPageNo());
		this.pictures |= this.sight.painted().hasPictures();
		this.findings.hidden(getCurrentPageNo(), seen.unseen());
		if (seen.recognised()) {
			this.findings.recognised(getCurrentPageNo());
		}
		return seen.glyphs();
	}

	/** Glyphs of each direction, those of the most frequent one first. */
	private static List<List<TextPosition>> byDirection(List<TextPosition> drawn) {
		Map<Float, List<TextPosition>> directions = new LinkedHashMap<>();
		drawn.forEach((glyph) -> directions.computeIfAbsent(glyph.getDir(), (added) -> new ArrayList<>()).add(glyph));
		return directions.values().stream().sorted((some, others) -> others.size() - some.size()).toList();
	}

	private static boolean isUpright(TextPosition glyph) {
		return Math.round(glyph.getDir()) == glyph.getRotation();
	}

	@Override
	protected void startArticle(boolean isLTR) {
		endLine(Start.COLUMN);
	}

	@Override
	protected void endArticle() {
		endLine(Start.COLUMN);
	}

	@Override
	protected void writeString(String text, List<TextPosition> glyphs) {
		if (this.words.isEmpty() && !glyphs.isEmpty()) {
			TextPosition first = glyphs.get(0);
			this.begin = first.getXDirAdj();
			this.end = this.begin;
			this.cells = false;
			this.size = TextRow.size(first);
			this.top = first.getYDirAdj();
			this.bottom = (isSideways(first) ? first.getPageWidth() : first.getPageHeight()) - this.top;
		}
		findUnmapped(glyphs);
		for (TextPosition glyph : glyphs) {
			boolean shown = !glyph.getUnicode().isBlank();
			this.cells |= shown && glyph.getXDirAdj() - this.end > CELL * this.size;
			this.end = shown ? TextRow.right(glyph) : this.end;
		}
		this.words.append(text);
	}

	/**
	 * Look for words with letters without Unicode; a symbol that stands alone is none.
	 */
	private void findUnmapped(List<TextPosition> glyphs) {
		if (glyphs.stream().anyMatch(this.unmapped::contains)) {
			String word = glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()).strip();
			if (word.codePointCount(0, word.length()) > 1) {
				this.findings.unmapped(getCurrentPageNo(), word);
			}
		}
	}

	private static boolean isSideways(TextPosition glyph) {
		return Math.round(glyph.getDir()) % 180 != 0;
	}

	@Override
	protected void writeWordSeparator() {
		this.words.append(' ');
	}

	@Override
	protected void writeLineSeparator() {
		endLine(Start.LINE);
	}

	@Override
	protected void writeParagraphStart() {
		endLine(Start.PARAGRAPH);
	}

	@Override
	protected void writeParagraphEnd() {
		endLine(Start.PARAGRAPH);
	}

	@Override
	protected void writeParagraphSeparator() {
		endLine(Start.PARAGRAPH);
	}

	@Override
	protected void writePageStart() {
		endLine(Start.COLUMN);
	}

	@Override
	protected void writePageEnd() {
		endLine(Start.COLUMN);
	}

	/**
	 * End the line.
	 * @param next how the next one begins; the strongest of several counts
	 */
	private void endLine(Start next) {
		String text = this.words.toString().strip();
		this.words.setLength(0);
		if (!text.isEmpty()) {
			this.lines.add(new PageLine(hyphened(text), this.top, this.bottom, Math.abs(this.end - this.begin),
					this.size, this.cells, this.start));
			this.start = next;
		}
		else if (next.compareTo(this.start) > 0) {
			this.start = next;
		}
	}

	/** A soft hyphen at the end of a line is a hyphen that is seen. */
	private static String hyphened(String text) {
		return text.endsWith("\u00ad") ? text.substring(0, text.length() - 1) + "-" : text;
	}

}
