package org.aigaq.place.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads a gazetteer: UTF-8, values separated by commas, a header, one region, place or
 * former name a line (docs/places.md).
 */
final class GazetteerFile {

	private static final Set<String> COLUMNS = Set.of("kind", "code", "name", "name_ru", "name_kk", "valid", "region",
			"district", "centre", "latitude", "longitude", "time_zone", "geonames", "names_from", "position_from");

	private static final List<String> NEEDED = List.of("kind", "code", "name", "region");

	private static final long MOST_BYTES = 32L << 20;

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
		.setIgnoreSurroundingSpaces(true)
		.setNullString("")
		.get();

	private GazetteerFile() {
	}

	/**
	 * The regions and places of a file, in its order.
	 * @throws IOException if the file cannot be read
	 * @throws UnreadableGazetteer if a line is not as it should be
	 */
	static List<GazetteerEntry> read(Path file) throws IOException, UnreadableGazetteer {
		if (Files.size(file) > MOST_BYTES) {
			throw new UnreadableGazetteer(1, "the file is larger than " + (MOST_BYTES >> 20) + " MB.");
		}
		String text = text(file);
		try (CSVParser lines = CSVParser.parse(text.startsWith("\ufeff") ? text.substring(1) : text, FORMAT)) {
			header(lines);
			return entries(lines);
		}
		catch (UncheckedIOException | IllegalArgumentException ex) {
			throw new UnreadableGazetteer(1, "the file is no table of values separated by commas with a header.");
		}
	}

	private static String text(Path file) throws IOException, UnreadableGazetteer {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableGazetteer(1, "the file is not UTF-8; save it so.");
		}
	}

	private static void header(CSVParser lines) throws UnreadableGazetteer {
		for (String column : lines.getHeaderNames()) {
			if (!COLUMNS.contains(column)) {
				throw new UnreadableGazetteer(1, "there is no column “" + column + "”.");
			}
		}
		for (String column : NEEDED) {
			if (!lines.getHeaderNames().contains(column)) {
				throw new UnreadableGazetteer(1, "the column “" + column + "” is missing.");
			}
		}
	}

	private static List<GazetteerEntry> entries(CSVParser lines) throws UnreadableGazetteer {
		List<GazetteerEntry> entries = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		for (CSVRecord record : lines) {
			GazetteerLine line = new GazetteerLine(lines.getCurrentLineNumber(), record);
			if (line.isName()) {
				if (entries.isEmpty()) {
					throw line.error("a former name needs its region or place in a line above it.");
				}
				entries.get(entries.size() - 1).add(line.name());
				continue;
			}
			GazetteerEntry entry = line.entry();
			if (!codes.add(entry.code())) {
				throw line.error("the code “" + entry.code() + "” stands in a line above.");
			}
			entries.add(entry);
		}
		return entries;
	}

}
