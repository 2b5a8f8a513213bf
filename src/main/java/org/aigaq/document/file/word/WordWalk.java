package org.aigaq.document.file.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;

/** Reads a part of a Word document element by element. */
final class WordWalk {

	private static final int DEEPEST = 250;

	private final XMLStreamReader xml;

	private final WordStyles styles;

	private final WordFindings findings;

	private final boolean fieldCodes;

	/** The fields around the current element: whether their code is being read. */
	private final Deque<Boolean> fields = new ArrayDeque<>();

	private final Deque<String> tables = new ArrayDeque<>();

	private WordFlow flow = new WordFlow();

	private WordParagraph paragraph = new WordParagraph();

	private WordProperties run = new WordProperties();

	private List<List<String>> cells = new ArrayList<>();

	private boolean hidden;

	/** How many of the fields around are in their code. */
	private int codes;

	private int depth;

	/**
	 * Read a part.
	 * @param fieldCodes whether to leave out what is between the begin of a field and its
	 * result
	 */
	WordWalk(XMLStreamReader xml, WordStyles styles, WordFindings findings, boolean fieldCodes) {
		this.xml = xml;
		this.styles = styles;
		this.findings = findings;
		this.fieldCodes = fieldCodes;
	}

	/** The lines of the part. */
	List<String> lines() throws XMLStreamException, UnreadableFile {
		this.xml.nextTag();
		children();
		return this.flow.lines();
	}

	/** The lines of each note of the part. */
	Map<String, List<String>> notes() throws XMLStreamException, UnreadableFile {
		Map<String, List<String>> notes = new HashMap<>();
		this.xml.nextTag();
		this.depth++;
		while (next()) {
			String id = WordXml.value(this.xml, "id");
			List<String> lines = apart();
			if (id != null) {
				notes.putIfAbsent(id, lines);
			}
		}
		return notes;
	}

	/** Whether the code of a field has no end. */
	boolean isInFieldCode() {
		return this.codes > 0;
	}

	/** Go to the next child of an element; {@code false}: it ends. */
	private boolean next() throws XMLStreamException, UnreadableFile {
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (++this.depth > DEEPEST) {
					throw new UnreadableFile(Reason.BROKEN);
				}
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				this.depth--;
				return false;
			}
			if (event == XMLStreamConstants.DTD) {
				throw new UnreadableFile(Reason.BROKEN);
			}
		}
		return false;
	}

	private void skip() throws XMLStreamException {
		WordXml.skip(this.xml);
		this.depth--;
	}

	private void children() throws XMLStreamException, UnreadableFile {
		while (next()) {
			element();
		}
	}

	private void element() throws XMLStreamException, UnreadableFile {
		switch (this.xml.getLocalName()) {
			case "p" -> paragraph();
			case "r" -> run();
			case "t" -> write(text());
			case "tbl" -> table();
			case "tblPr" -> tableProperties();
			case "tr" -> row();
			case "tc" -> cell();
			case "del", "moveFrom" -> {
				this.findings.addChange();
				skip();
			}
			case "ins", "moveTo" -> {
				this.findings.addChange();
				children();
			}
			case "AlternateContent" -> alternate();
			case "txbxContent", "txBody" -> this.paragraph.box(apart());
			case "fldChar" -> field();
			case "footnoteReference", "endnoteReference" -> reference();
			case "altChunk", "chart", "relIds", "OLEObject" -> {
				this.findings.addEmbedded();
				skip();
			}
			case "delText", "instrText", "delInstrText", "sdtPr", "sectPr", "tblGrid", "rt", "ctrlPr", "rPr" -> skip();
			default -> {
				write(WordCharacters.of(this.xml));
				children();
			}
		}
	}

	private void paragraph() throws XMLStreamException, UnreadableFile {
		WordParagraph outer = this.paragraph;
		this.paragraph = new WordParagraph();
		while (next()) {
			if (this.xml.getLocalName().equals("pPr")) {
				paragraphProperties();
			}
			else {
				element();
			}
		}
		this.flow.add(this.paragraph);
		this.paragraph = outer;
	}

	private void paragraphProperties() throws XMLStreamException, UnreadableFile {
		WordProperties mark = new WordProperties();
		while (next()) {
			switch (this.xml.getLocalName()) {
				case "pStyle" -> this.paragraph.style(WordXml.value(this.xml, "val"));
				case "rPr" -> {
					properties(mark);
					continue;
				}
				default -> {
					// how it looks
				}
			}
			skip();
		}
		if (mark.isChanged()) {
			this.findings.addChange();
		}
		if (mark.isDeleted() || mark.hides(this.styles, this.tables.peek(), this.paragraph.style())) {
			this.paragraph.join();
		}
	}

	private void properties(WordProperties properties) throws XMLStreamException, UnreadableFile {
		while (next()) {
			properties.read(this.xml);
			skip();
		}
	}

	private void run() throws XMLStreamException, UnreadableFile {
		WordProperties outer = this.run;
		boolean outerHidden = this.hidden;
		this.run = new WordProperties();
		this.hidden = outerHidden || this.run.hides(this.styles, this.tables.peek(), this.paragraph.style());
		while (next()) {
			if (this.xml.getLocalName().equals("rPr")) {
				properties(this.run);
				this.hidden = outerHidden || this.run.hides(this.styles, this.tables.peek(), this.paragraph.style());
			}
			else {
				element();
			}
		}
		this.run = outer;
		this.hidden = outerHidden;
	}

	/** The characters of an element; outer white space counts only if it says so. */
	private String text() throws XMLStreamException {
		boolean preserve = "preserve".equals(WordXml.value(this.xml, "space"));
		String text = WordXml.text(this.xml);
		this.depth--;
		return preserve ? text : text.strip();
	}

	private void write(String text) {
		if (this.codes > 0) {
			return;
		}
		if (this.hidden) {
			this.findings.addHidden(text.strip().length());
		}
		else {
			this.paragraph.append(this.run.raised(text));
		}
	}

	private void reference() throws XMLStreamException {
		String id = WordXml.value(this.xml, "id");
		if (id != null && !this.hidden && this.codes == 0) {
			boolean foot = this.xml.getLocalName().equals("footnoteReference");
			this.paragraph.mark(foot ? this.findings.footnote(id) : this.findings.endnote(id));
		}
		skip();
	}

	private void field() throws XMLStreamException {
		String type = String.valueOf(WordXml.value(this.xml, "fldCharType"));
		if (this.fieldCodes && type.equals("begin")) {
			this.fields.push(true);
			this.codes++;
		}
		else if (!type.equals("begin") && !this.fields.isEmpty()) {
			this.codes -= this.fields.pop() ? 1 : 0;
			if (type.equals("separate")) {
				this.fields.push(false);
			}
		}
		skip(); // and the properties of a form field
	}

	/** Of several contents for different programs, the first. */
	private void alternate() throws XMLStreamException, UnreadableFile {
		boolean taken = false;
		while (next()) {
			if (taken) {
				skip();
			}
			else {
				taken = true;
				children();
			}
		}
	}

	private void table() throws XMLStreamException, UnreadableFile {
		this.tables.push("");
		children();
		this.tables.pop();
	}

	private void tableProperties() throws XMLStreamException, UnreadableFile {
		while (next()) {
			if (this.xml.getLocalName().equals("tblStyle") && !this.tables.isEmpty()) {
				this.tables.pop();
				this.tables.push(String.valueOf(WordXml.value(this.xml, "val")));
			}
			skip();
		}
	}

	private void row() throws XMLStreamException, UnreadableFile {
		List<List<String>> outer = this.cells;
		this.cells = new ArrayList<>();
		boolean shown = true;
		while (next()) {
			if (this.xml.getLocalName().equals("trPr")) {
				WordProperties properties = new WordProperties();
				properties(properties);
				shown = !properties.isDeleted() && !properties.hidesRow();
				count(properties);
			}
			else if (shown) {
				element();
			}
			else {
				skip();
			}
		}
		this.flow.addRow(this.cells);
		this.cells = outer;
	}

	private void cell() throws XMLStreamException, UnreadableFile {
		WordFlow outer = this.flow;
		this.flow = new WordFlow();
		boolean shown = true;
		while (next()) {
			if (this.xml.getLocalName().equals("tcPr")) {
				WordProperties properties = new WordProperties();
				properties(properties);
				shown = !properties.isDeleted();
				count(properties);
			}
			else if (shown) {
				element();
			}
			else {
				skip();
			}
		}
		this.cells.add(this.flow.lines());
		this.flow = outer;
	}

	private void count(WordProperties properties) {
		if (properties.isChanged()) {
			this.findings.addChange();
		}
		if (properties.hidesRow()) {
			this.findings.addHidden(1);
		}
	}

	/** The lines of an element, which are no part of the paragraph around it. */
	private List<String> apart() throws XMLStreamException, UnreadableFile {
		WordFlow outer = this.flow;
		WordParagraph outerParagraph = this.paragraph;
		this.flow = new WordFlow();
		this.paragraph = new WordParagraph();
		children();
		List<String> lines = this.flow.lines();
		this.flow = outer;
		this.paragraph = outerParagraph;
		return lines;
	}

}
