package org.aigaq.web;

import java.util.List;

import org.aigaq.shared.Notices;
import org.aigaq.shared.Notices.Notice;
import org.aigaq.shared.Reader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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

	/**
	 * The notices for this page; none where the database is too busy for the page itself.
	 */
	public List<Notice> all() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& BusyRequests.isBusy(request.getRequest())) {
			return List.of();
		}
		return this.reader.isSignedIn()
				? this.modules.stream().flatMap((module) -> module.of(this.reader.getName()).stream()).toList()
				: List.of();
	}

}
