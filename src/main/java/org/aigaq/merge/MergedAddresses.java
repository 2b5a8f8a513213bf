package org.aigaq.merge;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Reader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The address of a merged record leads to the record that it was merged into. */
@Configuration(proxyBeanMethods = false)
class MergedAddresses {

	private static final Pattern PAGE = Pattern
		.compile("/(persons|organisations|documents|incidents)/([A-Z0-9-]{1,40})(?:/.*)?");

	@Bean
	WebMvcConfigurer addressesOfMergedRecords(Merges merges, Reader reader) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new Leading(merges, reader));
			}

		};
	}

	/** Answers with the address of the kept record. */
	private record Leading(Merges merges, Reader reader) implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
				throws IOException {
			Matcher page = PAGE.matcher(request.getRequestURI());
			if (!request.getMethod().equals("GET") || !page.matches() || !this.reader.isSignedIn()) {
				return true;
			}
			MergeSort sort = MergeSort.ofPages(page.group(1)).orElseThrow();
			Optional<String> kept = this.merges.keptOf(sort, page.group(2));
			if (kept.isPresent()) { // not for good: a merge can be undone
				response.sendRedirect(sort.page(kept.get()));
			}
			return kept.isEmpty();
		}

	}

}
