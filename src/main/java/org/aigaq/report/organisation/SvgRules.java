package org.aigaq.report.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.aigaq.report.organisation.Logo.Unfit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The elements that an SVG logo may contain: shapes and their colours. Scripts, external
 * references and text are refused; text would depend on the fonts of the machine.
 */
final class SvgRules {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "path", "rect", "circle",
			"ellipse", "line", "polyline", "polygon", "title", "desc", "metadata", "style", "linearGradient",
			"radialGradient", "stop", "clipPath", "mask", "pattern", "marker");

	private static final Pattern ELSEWHERE = Pattern.compile("url\\((?!\\s*[\"']?#)|@import|\\\\|javascript:",
			Pattern.CASE_INSENSITIVE);

	private static final int HEAD = 1000;

	private SvgRules() {
	}

	/** Whether the content is meant to be SVG. */
	static boolean isSvg(byte[] content) {
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
		return head.contains("<svg") || head.replaceFirst("^[^<]*", "").startsWith("<?xml");
	}

	/**
	 * Read an SVG and check it.
	 * @throws Unfit if it breaks a rule
	 */
	static Document read(byte[] content) throws Unfit {
		Document document;
		try {
			document = parser().parse(new ByteArrayInputStream(content));
		}
		catch (SAXException ex) {
			throw new Unfit(String.valueOf(ex.getMessage()).contains("DOCTYPE")
					? "the SVG has a DOCTYPE: save it as plain SVG" : "it is no well-formed SVG: save it anew");
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new Unfit("it is no SVG: save it anew");
		}
		if (!SVG.equals(document.getDocumentElement().getNamespaceURI())) {
			throw new Unfit("it is no SVG: save it anew");
		}
		check(document);
		return document;
	}

	private static DocumentBuilder parser() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		DocumentBuilder parser = factory.newDocumentBuilder();
		parser.setErrorHandler(new DefaultHandler()); // print nothing to standard error
		return parser;
	}

	private static void check(Document document) throws Unfit {
		for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
				throw new Unfit("the SVG has the instruction " + node.getNodeName() + ": save it as plain SVG");
			}
		}
		NodeList elements = document.getElementsByTagNameNS("*", "*");
		for (int i = 0; i < elements.getLength(); i++) {
			check((Element) elements.item(i));
		}
	}

	private static void check(Element element) throws Unfit {
		String name = element.getLocalName();
		if (SVG.equals(element.getNamespaceURI())) {
			if (name.equals("text")) {
				throw new Unfit("the SVG has letters in a font: save them as paths");
			}
			if (!ELEMENTS.contains(name)) {
				throw new Unfit("the SVG has the element " + name + ": save it as shapes only");
			}
			if (name.equals("style")) {
				within(element.getTextContent());
			}
		}
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			check(attributes.item(i));
		}
	}

	private static void check(Node attribute) throws Unfit {
		String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
		String value = attribute.getNodeValue();
		if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
			return;
		}
		if (name.startsWith("on")) {
			throw new Unfit("the SVG has the script " + name + ": save it as shapes only");
		}
		if (name.equals("base") || (name.equals("href") && !value.startsWith("#"))) {
			throw new Unfit("the SVG refers to something elsewhere: save it as shapes only");
		}
		within(value);
	}

	private static void within(String value) throws Unfit {
		if (ELSEWHERE.matcher(value).find()) {
			throw new Unfit("the SVG refers to something elsewhere: save it as shapes only");
		}
	}

}
