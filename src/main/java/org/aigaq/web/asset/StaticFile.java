package org.aigaq.web.asset;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;

/** A static file as it is sent: plain, or compressed. */
final class StaticFile extends ByteArrayResource implements HttpResource {

	private final String name;

	private final HttpHeaders headers = new HttpHeaders();

	StaticFile(String name, byte[] content, boolean isCompressed) {
		super(content);
		this.name = name;
		this.headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (isCompressed) {
			this.headers.add(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
	}

	@Override
	public String getFilename() {
		return this.name;
	}

	@Override
	public HttpHeaders getResponseHeaders() {
		return this.headers;
	}

}
