package org.aigaq.web;

import java.util.List;

import org.aigaq.shared.Notices;
import org.aigaq.shared.Reader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The links at the top of every page; the layout uses it as {@code @navigation}. */
@Component
public class Navigation {

	private static final String COUNT = Navigation.class.getName() + ".work";

	private static final List<Link> LINKS = List.of(new Link("overview", "/"), new Link("incidents", "/incidents"),
			new Link("work", "/work"), new Link("disagreements", "/disagreements"), new Link("documents", "/documents"),
			new Link("cities", "/places"), new Link("persons", "/persons"), new Link("organisations", "/organisations"),
			new Link("reports", "/reports"), new Link("checks", "/checks"), new Link("accounts", "/accounts"));

	private final Reader reader;

	private final ObjectProvider<Notices.Waiting> work;

	Navigation(Reader reader, ObjectProvider<Notices.Waiting> work) {
		this.reader = reader;
		this.work = work;
	}

	/** The links that this reader may open. */
	public List<Link> links() {
		return LINKS.stream().filter((link) -> switch (link.section()) {
			case "accounts" -> this.reader.isAdmin();
			case "checks", "work" -> this.reader.isEditor();
			default -> true;
		}).toList();
	}

	/**
	 * The number beside a link; 0: none is shown. The menu stands on a page twice, and
	 * the records are counted once.
	 */
	public int count(Link link) {
		if (!link.section().equals("work")
				|| !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
				|| BusyRequests.isBusy(page.getRequest())) {
			return 0;
		}
		if (page.getRequest().getAttribute(COUNT) instanceof Integer counted) {
			return counted;
		}
		int count = this.work.stream()
			.mapToInt((each) -> each.count(this.reader.getName(), this.reader.isReviewer()))
			.sum();
		page.getRequest().setAttribute(COUNT, count);
		return count;
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
