package org.aigaq.report;

import java.util.Locale;

import org.springframework.http.MediaType;

/** The file formats of reports: first those of pages, then those of tables. */
public enum Format {

	/** Pages with fixed layout. */
	PDF("application/pdf", true),
	/** A web page. */
	HTML("text/html;charset=UTF-8", true),
	/** An editable document. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
	/** A workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
	/** One table (RFC 4180). */
	CSV("text/csv;charset=UTF-8", false);

	private final MediaType type;

	private final boolean pages;

	Format(String type, boolean pages) {
		this.type = MediaType.parseMediaType(type);
		this.pages = pages;
	}

	/** The file extension. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	public MediaType type() {
		return this.type;
	}

	/** Whether it has pages; otherwise tables. */
	public boolean isPages() {
		return this.pages;
	}

}
