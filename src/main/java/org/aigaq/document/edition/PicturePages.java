package org.aigaq.document.edition;

import org.aigaq.document.DocumentLists;
import org.aigaq.document.Editions;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.reading.PageRendering;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pages of a PDF as pictures, to compare a text with: for editors only, as the file
 * itself.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class PicturePages {

	private static final String AGAIN_IN_SECONDS = "10";

	private final DocumentLists documents;

	private final Editions editions;

	private final PageRendering rendering;

	PicturePages(DocumentLists documents, Editions editions, PageRendering rendering) {
		this.documents = documents;
		this.editions = editions;
		this.rendering = rendering;
	}

	@GetMapping("/documents/{code}/editions/{edition:[0-9]{1,9}}/pages/{page:[1-9][0-9]{0,4}}")
	ResponseEntity<byte[]> picture(@PathVariable String code, @PathVariable int edition, @PathVariable int page) {
		String address = this.documents.addressOf(code);
		String hash = this.editions.hashOfPdf(address, edition).orElseThrow(() -> status(HttpStatus.NOT_FOUND));
		try {
			byte[] picture = this.rendering.picture(hash, page,
					() -> this.editions.file(address, edition)
						.orElseThrow(() -> status(HttpStatus.NOT_FOUND))
						.content());
			return ResponseEntity.ok()
				.contentType((picture[0] == (byte) 0xff) ? MediaType.IMAGE_JPEG : MediaType.IMAGE_PNG)
				.body(picture);
		}
		catch (UnreadableFile ex) {
			return ResponseEntity.status(status(ex.reason())).header(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS).build();
		}
	}

	private static HttpStatus status(Reason reason) {
		return switch (reason) {
			case NO_MORE_PAGES -> HttpStatus.NOT_FOUND;
			case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	private static ResponseStatusException status(HttpStatus status) {
		return new ResponseStatusException(status);
	}

}
