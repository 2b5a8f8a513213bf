package org.aigaq.document.file.word;

import javax.xml.stream.XMLStreamReader;

import org.aigaq.document.file.Raised;
import org.jspecify.annotations.Nullable;

/** What is set on a run, the mark of a paragraph, a row or a cell. */
final class WordProperties {

	private @Nullable String style;

	private @Nullable Boolean vanish;

	private boolean hiddenRow;

	private boolean deleted;

	private boolean changed;

	private @Nullable String align;

	/** Read the element that has just begun. */
	void read(XMLStreamReader xml) {
		String value = WordXml.value(xml, "val");
		switch (xml.getLocalName()) {
			case "rStyle" -> this.style = value;
			case "vanish" -> this.vanish = WordXml.isOn(value);
			case "specVanish" -> this.vanish = WordXml.isOn(value) ? Boolean.TRUE : this.vanish;
			case "hidden" -> this.hiddenRow = WordXml.isOn(value);
			case "vertAlign" -> this.align = value;
			case "del", "moveFrom", "cellDel" -> {
				this.deleted = true;
				this.changed = true;
			}
			case "ins", "moveTo", "cellIns", "cellMerge" -> this.changed = true;
			default -> {
				// how it looks
			}
		}
	}

	/** Whether the text is hidden, by these properties or by styles. */
	boolean hides(WordStyles styles, @Nullable String table, @Nullable String paragraph) {
		return (this.vanish != null) ? this.vanish : styles.hides(table, paragraph, this.style);
	}

	boolean hidesRow() {
		return this.hiddenRow;
	}

	boolean isDeleted() {
		return this.deleted;
	}

	boolean isChanged() {
		return this.changed;
	}

	/** The text with raised or lowered digits. */
	String raised(String text) {
		if ("superscript".equals(this.align)) {
			return Raised.above(text);
		}
		return "subscript".equals(this.align) ? Raised.below(text) : text;
	}

}
