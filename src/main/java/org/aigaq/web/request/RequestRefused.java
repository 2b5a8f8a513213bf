package org.aigaq.web.request;

import org.springframework.http.HttpStatus;

/** A request that no page takes. Holds nothing of what was sent. */
class RequestRefused extends RuntimeException {

	private final HttpStatus status;

	RequestRefused(HttpStatus status) {
		super(status.getReasonPhrase(), null, false, false);
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

}
