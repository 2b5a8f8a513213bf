package org.aigaq.report;

import java.util.Locale;

import org.springframework.http.MediaType;

/** The kinds of file that a report comes as; pages first, then rows. */
public enum Format {

	/** Pages that look the same everywhere. */
	PDF("application/pdf", true),
	/** A page for a browser. */
	HTML("text/html;charset=UTF-8", true),
	/** Pages to write on in. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
	/** Tables for a spreadsheet. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
	/** The one table, as RFC 4180 has it. */
	CSV("text/csv;charset=UTF-8", false);

	private final MediaType type;

	private final boolean pages;

	Format(String type, boolean pages) {
		this.type = MediaType.parseMediaType(type);
		this.pages = pages;
	}

	/** As addresses and files end. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	public MediaType type() {
		return this.type;
	}

	/** Whether it is made of pages; else of rows. */
	public boolean isPages() {
		return this.pages;
	}

}
