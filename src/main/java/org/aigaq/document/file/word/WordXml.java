package org.aigaq.document.file.word;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Reads attributes and skips elements, in either namespace of ECMA-376. */
final class WordXml {

	private WordXml() {
	}

	/** The attribute of this local name. */
	static @Nullable String value(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return null;
	}

	/** Whether a property with this value is on (ECMA-376-1, 17.17.4). */
	static boolean isOn(@Nullable String value) {
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	/** The characters of the element that has just begun, to its end. */
	static String text(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			int event = xml.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE) {
				text.append(xml.getText());
			}
		}
		return text.toString();
	}

	/** Go to the end of the element that has just begun. */
	static void skip(XMLStreamReader xml) throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = xml.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
		}
	}

}
