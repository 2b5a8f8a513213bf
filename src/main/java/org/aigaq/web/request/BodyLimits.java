package org.aigaq.web.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.account.session.ExpiredSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How large the body of a request may be: small before sign-in; after it, as large as its
 * address needs. A body must state its length.
 */
@Component
class BodyLimits {

	private static final Logger LOG = LoggerFactory.getLogger(BodyLimits.class);

	/** A form for sign-in. */
	static final DataSize SIGNED_OUT = DataSize.ofKilobytes(16);

	/** Any form but those with long texts and those with a file. */
	static final DataSize USUAL = DataSize.ofKilobytes(256);

	/**
	 * How much of a file that is too large is read and thrown away: a browser shows no
	 * answer while it is still sending.
	 */
	private static final long MOST_DISCARDED = 200L << 20;

	private static final long MOST_ARRIVED = 64L << 10;

	private static final List<RequestMatcher> FILES = posts("/documents/{code}/editions", "/documents/new/file",
			"/verify");

	/**
	 * Forms with long texts: what is too long in one is said at its field, and the rest
	 * stays.
	 */
	private static final List<RequestMatcher> LONG_TEXTS = posts("/incidents/new", "/incidents/{code}/edit",
			"/incidents/{code}/figures/new", "/incidents/{code}/figures/list", "/incidents/{code}/figures/{fact}/edit",
			"/drafts", "/documents/{code}/editions/text", "/documents/new/text", "/documents/new",
			"/documents/{code}/edit", "/persons/new", "/persons/{number}/edit", "/organisations/new",
			"/organisations/{id}/edit", "/places/new", "/places/{id}/edit", "/disagreements/new",
			"/disagreements/explain", "/disagreements/contradiction");

	private final SecurityContextRepository sessions;

	private final ExpiredSessions expired;

	private final DataSize incident;

	private final DataSize file;

	BodyLimits(SecurityContextRepository sessions, ExpiredSessions expired,
			@Value("${server.tomcat.max-http-form-post-size}") DataSize incident,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize file) {
		this.sessions = sessions;
		this.expired = expired;
		this.incident = incident;
		this.file = file;
	}

	private static List<RequestMatcher> posts(String... patterns) {
		return List.of(patterns)
			.stream()
			.<RequestMatcher>map(
					(pattern) -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern))
			.toList();
	}

	/**
	 * Refuse a body that is too large.
	 * @throws RequestRefused 413; 411 if its length is not stated
	 */
	void check(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			throw new RequestRefused(HttpStatus.LENGTH_REQUIRED);
		}
		long length = request.getContentLengthLong();
		if (length > SIGNED_OUT.toBytes() && (length > most(request).toBytes() || !isKnown(request))) {
			throw new RequestRefused(HttpStatus.CONTENT_TOO_LARGE);
		}
	}

	private DataSize most(HttpServletRequest request) {
		boolean multipart = RequestText.isForm(request, MediaType.MULTIPART_FORM_DATA_VALUE);
		if (multipart && FILES.stream().anyMatch((each) -> each.matches(request))) {
			return this.file;
		}
		return (!multipart && takesLongTexts(request)) ? this.incident : USUAL;
	}

	private static boolean takesLongTexts(HttpServletRequest request) {
		return LONG_TEXTS.stream().anyMatch((each) -> each.matches(request));
	}

	/**
	 * The longest value of a field, in characters, of a request that was checked: who
	 * sends more than a stranger may is known.
	 */
	int longestValue(HttpServletRequest request) {
		boolean large = request.getContentLengthLong() > RequestText.LONGEST_VALUE;
		return (large && takesLongTexts(request)) ? (int) this.incident.toBytes() : RequestText.LONGEST_VALUE;
	}

	/**
	 * Read what a known sender is still sending, so that the answer is seen; of another
	 * sender only what has arrived.
	 */
	static void discard(HttpServletRequest request, boolean known) {
		if (request.getContentLengthLong() <= 0) {
			return;
		}
		try {
			InputStream body = request.getInputStream();
			if (known) {
				body.skip(MOST_DISCARDED);
				return;
			}
			long arrived = 0;
			for (int more = body.available(); more > 0 && arrived < MOST_ARRIVED; more = body.available()) {
				arrived += body.skip(more);
			}
		}
		catch (IOException ex) {
			LOG.debug("The body of a refused request ended early", ex);
		}
	}

	/** Whether the sender is signed in, or was until the session expired. */
	boolean isKnown(HttpServletRequest request) {
		return this.sessions.containsContext(request) || this.expired.accountOf(request).isPresent();
	}

}
