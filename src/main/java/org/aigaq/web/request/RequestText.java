package org.aigaq.web.request;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Refuses a request whose address, headers, cookies, fields or file names are not text:
 * bytes that are not UTF-8, U+0000, unpaired surrogates; or whose fields are over-long.
 */
final class RequestText {

	/** The longest name of a field, in characters. */
	static final int LONGEST_NAME = 200;

	/** The longest value of a field, in characters. */
	static final int LONGEST_VALUE = 100_000;

	/** What names of fields and values of headers may consist of. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*+");

	/** The highest index of a row. */
	static final int HIGHEST_INDEX = 255;

	/**
	 * The highest index of a row of an incident: rows beyond those that can be saved are
	 * shown again with a message, so that nothing is lost.
	 */
	private static final int HIGHEST_OF_INCIDENT = 599;

	private static final Pattern OF_INCIDENT = Pattern
		.compile("(?:facts|places|participants|witnesses|newcomers)\\[.*");

	/**
	 * The name of a field, of a row or of a value by its name, as in facts[3].own[term].
	 */
	private static final Pattern FIELD = Pattern
		.compile("[A-Za-z_][A-Za-z0-9_-]*+(?:\\[[A-Za-z0-9_-]+]|\\.[A-Za-z][A-Za-z0-9_-]*+)*+");

	private static final Pattern INDEX = Pattern.compile("\\[(-?[0-9][^]]*)]");

	private static final String BASIC = "Basic ";

	/** Stands where bytes were no text. */
	private static final char REPLACEMENT = '\uFFFD';

	private RequestText() {
	}

	/**
	 * Check the address and the headers.
	 * @throws RequestRefused 400
	 */
	static void checkHead(HttpServletRequest request) {
		require(isEncoded(request.getRequestURI()) && isEncoded(request.getQueryString()));
		for (String name : Collections.list(request.getHeaderNames())) {
			require(isHeader(name));
			Collections.list(request.getHeaders(name)).forEach((value) -> require(isHeader(value)));
		}
		require(isCredentials(request.getHeader(HttpHeaders.AUTHORIZATION)));
		require(isType(request.getContentType()));
	}

	/**
	 * Check the fields of the query and of the body, which are read for it.
	 * @param longest the longest value of a field, in characters
	 * @throws RequestRefused 400; 413 if there are too many
	 */
	static void checkFields(HttpServletRequest request, int longest) {
		try {
			request.getParameterMap().forEach((name, values) -> {
				require(isField(name));
				for (String value : values) {
					require(isValue(value, longest));
				}
			});
			if (isForm(request, MediaType.MULTIPART_FORM_DATA_VALUE)) {
				for (Part part : request.getParts()) {
					checkPart(part);
				}
			}
		}
		catch (InvalidParameterException ex) {
			throw new RequestRefused(HttpStatus.valueOf(ex.getErrorCode()));
		}
		catch (IllegalStateException | IOException | ServletException ex) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST);
		}
	}

	private static void checkPart(Part part) throws IOException {
		String file = part.getSubmittedFileName();
		require(isField(part.getName()));
		require(file == null || (isName(file) && file.indexOf(REPLACEMENT) < 0));
		if (file == null) {
			require(part.getSize() <= 4L * LONGEST_VALUE && isText(part.getInputStream().readAllBytes()));
		}
	}

	static boolean isForm(HttpServletRequest request, String type) {
		String sent = request.getContentType();
		return sent != null && sent.regionMatches(true, 0, type, 0, type.length());
	}

	/**
	 * Whether it can be the value of a header: bytes of UTF-8, each read as one
	 * character.
	 */
	static boolean isHeader(String value) {
		return PLAIN.matcher(value).matches() && isText(value.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static boolean isName(@Nullable String name) {
		return name != null && name.length() <= LONGEST_NAME && isText(name) && PLAIN.matcher(name).matches();
	}

	/** Whether it can be the name of a field, with indexes that a list can have. */
	private static boolean isField(@Nullable String name) {
		return name != null && name.length() <= LONGEST_NAME && FIELD.matcher(name).matches()
				&& INDEX.matcher(name)
					.results()
					.map((index) -> index.group(1))
					.allMatch((index) -> isIndex(index, name));
	}

	private static boolean isIndex(String index, String name) {
		int highest = OF_INCIDENT.matcher(name).matches() ? HIGHEST_OF_INCIDENT : HIGHEST_INDEX;
		return index.matches("[0-9]{1,3}") && Integer.parseInt(index) <= highest;
	}

	private static boolean isValue(@Nullable String value, int longest) {
		return value == null || (value.length() <= longest && isText(value));
	}

	/** Whether a part of the address is percent-encoded text. */
	private static boolean isEncoded(@Nullable String part) {
		try {
			return part == null || isText(
					URLDecoder.decode(part, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Whether it names a format, and a known character set if it names one. */
	private static boolean isType(@Nullable String type) {
		try {
			return type == null || MediaType.parseMediaType(type).isConcrete();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** Whether name and password, if there are any, are text. */
	private static boolean isCredentials(@Nullable String header) {
		if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
			return true;
		}
		try {
			return isText(Base64.getDecoder().decode(header.substring(BASIC.length()).strip()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isText(byte[] bytes) {
		try {
			return isText(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/** Whether it has neither U+0000 nor an unpaired surrogate. */
	private static boolean isText(String text) {
		return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

	private static void require(boolean text) {
		if (!text) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST);
		}
	}

}
