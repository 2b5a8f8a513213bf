package org.aigaq.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.aigaq.shared.Term;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The form of a document; unknown values are empty.
 *
 * @param title its title, or a description; its web address if it has no other
 * @param author the author, as given in the document
 * @param publisher the publisher, as given in the document
 * @param published date of publication, as given in the document
 * @param url its web address
 * @param language language tag (BCP 47)
 * @param kind a code of vocabulary document_kind; "other" where only the web address is
 * given
 * @param scale a code of vocabulary document_scale
 * @param licenceNote what is known of its rights
 * @param note for editors
 * @param quoteLimit number of characters that may be quoted; 0: none
 * @param visibility public or restricted
 * @param accessed the day on which it was read at its address, as typed
 * @param archiveUrl address of a copy in a web archive
 * @param version version of the document when the form was opened
 */
record DocumentForm(
		@NotBlank(message = "{web.form.needed}") @Size(max = DocumentForm.LONGEST_TITLE,
				message = "{web.form.too-long}") String title,
		@Size(max = 300, message = "{web.form.too-long}") String author,
		@Size(max = 300, message = "{web.form.too-long}") String publisher,
		@Size(max = 100, message = "{web.form.too-long}") String published,
		@Pattern(regexp = "(\\s*|https?://\\S{1,2000})", message = "{document.url.rule}") String url,
		@Size(max = 35, message = "{web.form.too-long}") @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
				message = "{document.language.rule}") String language,
		@Term("document_kind") String kind, @Term("document_scale") String scale,
		@Size(max = 1000, message = "{web.form.too-long}") String licenceNote,
		@Size(max = 4000, message = "{web.form.too-long}") String note,
		@Pattern(regexp = "[0-9]{1,6}", message = "{document.quoteLimit.rule}") String quoteLimit,
		@Term("visibility") String visibility, @Size(max = 100, message = "{web.form.too-long}") String accessed,
		@Pattern(regexp = "(\\s*|https?://\\S{1,1980})", message = "{document.url.rule}") String archiveUrl,
		long version) {

	static final int LONGEST_TITLE = 500;

	DocumentForm(@Nullable String title, @Nullable String author, @Nullable String publisher,
			@Nullable String published, @Nullable String url, @Nullable String language, @Nullable String kind,
			@Nullable String scale, @Nullable String licenceNote, @Nullable String note, @Nullable String quoteLimit,
			@Nullable String visibility, @Nullable String accessed, @Nullable String archiveUrl, long version) {
		this.title = text(title).isBlank() ? address(text(url)) : text(title);
		this.author = text(author);
		this.publisher = text(publisher);
		this.published = text(published);
		this.url = text(url);
		this.language = text(language);
		this.kind = (text(kind).isEmpty() && !text(url).isBlank()) ? "other" : text(kind);
		this.scale = text(scale);
		this.licenceNote = text(licenceNote);
		this.note = text(note);
		this.quoteLimit = text(quoteLimit);
		this.visibility = text(visibility);
		this.accessed = text(accessed);
		this.archiveUrl = text(archiveUrl);
		this.version = version;
	}

	static DocumentForm empty() {
		return of("", "");
	}

	/** A document of which only title and kind are known. */
	static DocumentForm of(String title, String kind) {
		return new DocumentForm(title, "", "", "", "", "und", kind, "unknown", "", "", "0", "public", "", "", 0);
	}

	@Nullable String orNull(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

	/** A web address as a title. */
	private static String address(String url) {
		String plain = url.strip().replaceFirst("https?://", "");
		return plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
