package org.aigaq.document.file.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Which styles of a Word document hide their text (ECMA-376-1, 17.3.2.41): hidden is a
 * toggle, so a paragraph style and a character style that both hide show the text.
 */
final class WordStyles {

	private final Map<String, Style> styles = new HashMap<>();

	private final Map<String, String> defaults = new HashMap<>();

	private boolean all;

	private WordStyles() {
	}

	/** A document without styles. */
	static WordStyles none() {
		return new WordStyles();
	}

	static WordStyles read(XMLStreamReader xml) throws XMLStreamException {
		WordStyles styles = new WordStyles();
		String id = null;
		boolean inherited = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				inherited = inherited && !xml.getLocalName().equals("docDefaults");
			}
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			switch (xml.getLocalName()) {
				case "docDefaults" -> inherited = true;
				case "style" -> {
					id = WordXml.value(xml, "styleId");
					if (id != null && WordXml.isOn(WordXml.value(xml, "default"))
							&& WordXml.value(xml, "default") != null) {
						styles.defaults.put(String.valueOf(WordXml.value(xml, "type")), id);
					}
				}
				case "basedOn" -> styles.change(id, new Style(WordXml.value(xml, "val"), null));
				case "vanish" -> {
					boolean on = WordXml.isOn(WordXml.value(xml, "val"));
					styles.all = styles.all || (inherited && on);
					styles.change(id, new Style(null, on));
				}
				case "tblStylePr", "rPrChange", "pPrChange" -> WordXml.skip(xml);
				default -> {
					// what else a style sets hides nothing
				}
			}
		}
		return styles;
	}

	private void change(@Nullable String id, Style with) {
		if (id != null) {
			this.styles.merge(id, with, Style::with);
		}
	}

	/**
	 * Whether the text of a run is hidden by styles.
	 * @param table style of the table around it; {@code null}: the default
	 * @param paragraph style of the paragraph; {@code null}: the default
	 * @param run style of the run; {@code null}: none
	 */
	boolean hides(@Nullable String table, @Nullable String paragraph, @Nullable String run) {
		return this.all || (hides((table != null) ? table : this.defaults.get("table"))
				^ hides((paragraph != null) ? paragraph : this.defaults.get("paragraph")) ^ hides(run));
	}

	private boolean hides(@Nullable String style) {
		Set<String> seen = new HashSet<>();
		String id = style;
		while (id != null && seen.add(id)) {
			Style found = this.styles.get(id);
			if (found == null || found.hidden() != null) {
				return found != null && Boolean.TRUE.equals(found.hidden());
			}
			id = found.basedOn();
		}
		return false;
	}

	/**
	 * A style.
	 *
	 * @param basedOn the style that it changes
	 * @param hidden whether it hides; {@code null}: as the style that it is based on
	 */
	private record Style(@Nullable String basedOn, @Nullable Boolean hidden) {

		Style with(Style other) {
			return new Style((other.basedOn != null) ? other.basedOn : this.basedOn,
					(other.hidden != null) ? other.hidden : this.hidden);
		}

	}

}
