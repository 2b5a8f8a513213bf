package org.aigaq.document.file.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes a PDF at random, most often in its structure: numbers (of objects, lengths,
 * offsets, sizes), names (filters, types, encodings), references, operators, whole
 * objects, and single bytes.
 */
final class PdfMutation {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	private static final Pattern NAME = Pattern.compile("/[A-Za-z0-9]+");

	private static final Pattern REFERENCE = Pattern.compile("\\d+ 0 R");

	private static final Pattern OBJECT = Pattern.compile("(?s)\\d+ 0 obj.*?endobj\\s");

	private static final Pattern OPERATOR = Pattern
		.compile("(?<=[ \\n])(?:Tj|TJ|Tf|Tm|Td|BT|ET|Do|cm|q|Q|re|f|W|n)(?=[ \\n])");

	private static final List<String> NUMBERS = List.of("0", "-1", "1", "2147483647", "-2147483648", "4294967296",
			"99999999999999999999", "0.0000001", "1e9", "65535", "255", "-0.5", "3", "5", "8");

	private static final List<String> NAMES = List.of("/FlateDecode", "/LZWDecode", "/ASCIIHexDecode", "/ASCII85Decode",
			"/RunLengthDecode", "/DCTDecode", "/JBIG2Decode", "/CCITTFaxDecode", "/JPXDecode", "/Crypt", "/Catalog",
			"/Pages", "/Page", "/Font", "/Type0", "/Type1", "/Type3", "/TrueType", "/CIDFontType2", "/Identity-H",
			"/WinAnsiEncoding", "/XObject", "/Form", "/Image", "/Kids", "/Parent", "/Contents", "/Length", "/Filter",
			"/DecodeParms", "/Predictor", "/Columns", "/ToUnicode", "/W", "/Index", "/Prev", "/Root", "/Encrypt",
			"/ObjStm", "/XRef", "/Annots", "/AcroForm", "/Rotate", "/MediaBox", "/CropBox", "/Pattern", "/Shading",
			"/SMask", "/Resources");

	private static final List<String> OPERATORS = List.of("Tj", "TJ", "Tf", "Tm", "BT", "ET", "Do", "cm", "q", "Q",
			"re", "f", "W", "n", "BI", "EI", "'", "\"", "Tr", "sh", "gs", "BDC", "EMC", "scn", "d1");

	private final Random random;

	PdfMutation(long seed) {
		this.random = new Random(seed);
	}

	/** The file with one to six changes. */
	byte[] of(byte[] file) {
		byte[] changed = file;
		for (int i = this.random.nextInt(6); i >= 0; i--) {
			changed = change(changed);
		}
		return changed;
	}

	private byte[] change(byte[] file) {
		if (file.length < 16) {
			return file;
		}
		return switch (this.random.nextInt(10)) {
			case 0, 1 -> replaced(file, NUMBER, NUMBERS);
			case 2, 3 -> replaced(file, NAME, NAMES);
			case 4 -> replaced(file, REFERENCE, List.of(this.random.nextInt(12) + " 0 R"));
			case 5 -> replaced(file, OPERATOR, OPERATORS);
			case 6 -> replaced(file, OBJECT, List.of("", object(file), "7 0 obj [7 0 R] endobj\n"));
			case 7 -> bytes(file);
			case 8 -> moved(file);
			default -> Arrays.copyOf(file, 16 + this.random.nextInt(file.length - 15));
		};
	}

	private byte[] replaced(byte[] file, Pattern part, List<String> others) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		List<int[]> places = new ArrayList<>();
		Matcher found = part.matcher(text);
		while (found.find()) {
			places.add(new int[] { found.start(), found.end() });
		}
		if (places.isEmpty()) {
			return file;
		}
		int[] place = places.get(this.random.nextInt(places.size()));
		String other = others.get(this.random.nextInt(others.size()));
		return (text.substring(0, place[0]) + other + text.substring(place[1])).getBytes(StandardCharsets.ISO_8859_1);
	}

	private String object(byte[] file) {
		List<String> objects = OBJECT.matcher(new String(file, StandardCharsets.ISO_8859_1))
			.results()
			.map((found) -> found.group())
			.toList();
		return objects.isEmpty() ? "" : objects.get(this.random.nextInt(objects.size())).repeat(2);
	}

	private byte[] bytes(byte[] file) {
		byte[] changed = file.clone();
		for (int i = this.random.nextInt(20); i >= 0; i--) {
			changed[this.random.nextInt(changed.length)] = (byte) this.random.nextInt(256);
		}
		return changed;
	}

	/** A part of the file, written over another place of it. */
	private byte[] moved(byte[] file) {
		byte[] changed = file.clone();
		int length = 1 + this.random.nextInt(Math.min(200, file.length / 2));
		System.arraycopy(file, this.random.nextInt(file.length - length), changed,
				this.random.nextInt(file.length - length), length);
		return changed;
	}

}
