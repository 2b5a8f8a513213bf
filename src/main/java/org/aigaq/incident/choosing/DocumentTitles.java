package org.aigaq.incident.choosing;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/**
 * The titles of the documents that a form cites by code, for editors. A document that is
 * cited often is looked up once in a request.
 */
@Component
@RequestScope
public class DocumentTitles {

	private static final int LONGEST_CODE = 11;

	private final JdbcClient database;

	private final Map<String, String> titles = new HashMap<>();

	DocumentTitles(JdbcClient database) {
		this.database = database;
	}

	/** The title; empty: the text is no code of a document. */
	public String of(String code) {
		return (code.length() > LONGEST_CODE || !code.startsWith("D-")) ? ""
				: this.titles.computeIfAbsent(code,
						(unknown) -> this.database.sql("select title from registry.document where code = :code")
							.param("code", code)
							.query(String.class)
							.optional()
							.orElse(""));
	}

}
