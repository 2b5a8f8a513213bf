package org.aigaq.document.file.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a Word document, found by their relations to its main part. */
final class WordParts {

	private static final int MOST_EDGES = 60;

	private final OPCPackage archive;

	private final PackagePart main;

	private WordParts(OPCPackage archive, PackagePart main) {
		this.archive = archive;
		this.main = main;
	}

	/**
	 * Find the main part.
	 * @throws UnreadableFile if there is none
	 */
	static WordParts of(OPCPackage archive) throws OpenXML4JException, UnreadableFile {
		for (PackageRelationship relation : archive.getRelationships()) {
			if (relation.getRelationshipType().endsWith("/officeDocument")) {
				PackagePart main = archive.getPart(relation);
				if (main != null) {
					return new WordParts(archive, main);
				}
			}
		}
		throw new UnreadableFile(Reason.BROKEN);
	}

	PackagePart main() {
		return this.main;
	}

	WordStyles styles() throws IOException, OpenXML4JException, XMLStreamException {
		for (PackagePart part : related("styles")) {
			try (InputStream content = part.getInputStream()) {
				return WordStyles.read(reader(content));
			}
		}
		return WordStyles.none();
	}

	/** The lines of a part. */
	List<String> lines(PackagePart part, WordStyles styles, WordFindings findings)
			throws IOException, XMLStreamException, UnreadableFile {
		try (InputStream content = part.getInputStream()) {
			WordWalk walk = new WordWalk(reader(content), styles, findings, true);
			List<String> lines = walk.lines();
			if (!walk.isInFieldCode()) {
				return lines;
			}
		}
		try (InputStream content = part.getInputStream()) { // a field without end: keep
															// its words
			return new WordWalk(reader(content), styles, new WordFindings(), false).lines();
		}
	}

	/**
	 * The lines of the notes that the text refers to, each with its mark.
	 * @param marks the marks by the key of the note, in the order of the text
	 */
	List<String> notes(String kind, Map<String, String> marks, WordStyles styles, WordFindings findings)
			throws IOException, OpenXML4JException, XMLStreamException, UnreadableFile {
		List<String> lines = new ArrayList<>();
		for (PackagePart part : marks.isEmpty() ? List.<PackagePart>of() : related(kind)) {
			try (InputStream content = part.getInputStream()) {
				Map<String, List<String>> notes = new WordWalk(reader(content), styles, findings, false).notes();
				marks.forEach((id, mark) -> {
					List<String> words = notes.getOrDefault(id, List.of())
						.stream()
						.filter((line) -> !line.isBlank())
						.toList();
					if (!words.isEmpty()) {
						lines.add("");
						lines.add(mark + " " + words.get(0).strip());
						lines.addAll(words.subList(1, words.size()));
					}
				});
			}
		}
		return lines;
	}

	/** The lines of the page headers or footers, each line once. */
	List<String> pageEdges(String kind, WordStyles styles, WordFindings findings)
			throws IOException, OpenXML4JException, XMLStreamException, UnreadableFile {
		List<String> lines = new ArrayList<>();
		for (PackagePart part : related(kind)) {
			lines(part, styles, findings).stream()
				.filter((line) -> !line.isBlank() && !lines.contains(line))
				.forEach(lines::add);
		}
		if (!lines.isEmpty()) {
			lines.add(kind.equals("header") ? lines.size() : 0, "");
		}
		return lines;
	}

	boolean hasComments() throws IOException, OpenXML4JException, XMLStreamException {
		for (PackagePart part : related("comments")) {
			try (InputStream content = part.getInputStream()) {
				XMLStreamReader xml = reader(content);
				while (xml.hasNext()) {
					if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("comment")) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private List<PackagePart> related(String kind) throws OpenXML4JException {
		List<PackagePart> parts = new ArrayList<>();
		for (PackageRelationship relation : this.main.getRelationships()) {
			if (relation.getRelationshipType().endsWith("/" + kind) && relation.getTargetMode() == TargetMode.INTERNAL
					&& parts.size() < MOST_EDGES) {
				PackagePart part = this.main.getRelatedPart(relation);
				if (part != null && !parts.contains(part) && this.archive.containPart(part.getPartName())) {
					parts.add(part);
				}
			}
		}
		return parts;
	}

	/** A reader without document types and entities. */
	private static XMLStreamReader reader(InputStream content) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(content);
	}

}
