package org.aigaq.web;

import java.util.List;

import org.aigaq.shared.Notices;
import org.aigaq.shared.Notices.Notice;
import org.aigaq.shared.Reader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The notices of all modules for the reader; the layout uses it as {@code @pageNotices}.
 */
@Component
public class PageNotices {

	private final ObjectProvider<Notices> modules;

	private final Reader reader;

	PageNotices(ObjectProvider<Notices> modules, Reader reader) {
		this.modules = modules;
		this.reader = reader;
	}

	/** The notices for this page. */
	public List<Notice> all() {
		return this.reader.isSignedIn()
				? this.modules.stream().flatMap((module) -> module.of(this.reader.getName()).stream()).toList()
				: List.of();
	}

}
