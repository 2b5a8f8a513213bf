package org.aigaq.web;

import java.util.List;

import org.aigaq.shared.Reader;

import org.springframework.stereotype.Component;

/** The links at the top of every page; the layout uses it as {@code @navigation}. */
@Component
public class Navigation {

	private static final List<Link> LINKS = List.of(new Link("overview", "/"), new Link("incidents", "/incidents"),
			new Link("disagreements", "/disagreements"), new Link("documents", "/documents"),
			new Link("cities", "/places"), new Link("persons", "/persons"), new Link("organisations", "/organisations"),
			new Link("reports", "/reports"), new Link("checks", "/checks"), new Link("accounts", "/accounts"));

	private final Reader reader;

	Navigation(Reader reader) {
		this.reader = reader;
	}

	/** The links that this reader may open. */
	public List<Link> links() {
		return LINKS.stream().filter((link) -> switch (link.section()) {
			case "accounts" -> this.reader.isAdmin();
			case "checks" -> this.reader.isEditor();
			default -> true;
		}).toList();
	}

	/**
	 * A link at the top of a page.
	 *
	 * @param section name of the section, which its pages set
	 * @param address its address
	 */
	public record Link(String section, String address) {

		public String message() {
			return "web.nav." + this.section;
		}

	}

}
