package org.aigaq.report;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.aigaq.report.export.Cover;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.stereotype.Component;

/** What a report is put together from: its templates, and what they are given. */
@Component
class Parts {

	private final Templates templates;

	private final MessageSource messages;

	private final Words words;

	private final String address;

	private final Scratch scratch;

	private final int taggedPages;

	private final int pagesInMemory;

	Parts(Templates templates, MessageSource messages, Words words, Scratch scratch,
			@Value("${aigaq.public-url}") String address, @Value("${aigaq.report.tagged-pages}") int taggedPages,
			@Value("${aigaq.report.pages-in-memory}") int pagesInMemory) {
		this.templates = templates;
		this.messages = messages;
		this.words = words;
		this.scratch = scratch;
		this.address = address;
		this.taggedPages = taggedPages;
		this.pagesInMemory = pagesInMemory;
	}

	/** The frame that holds the sections of every report. */
	JasperReport frame() {
		return this.templates.get("report");
	}

	Scratch scratch() {
		return this.scratch;
	}

	/** Up to how many pages a PDF carries tags. */
	int taggedPages() {
		return this.taggedPages;
	}

	/** How many filled pages stay in memory; the others wait in a file. */
	int pagesInMemory() {
		return this.pagesInMemory;
	}

	Cover cover(Order order) {
		return new Cover(title(order) + " · " + where(order) + ", " + period(order),
				this.messages.getMessage("report.issuer", null, order.language()), order.language());
	}

	/** What the frame is given: a row a section, and what all sections share. */
	Map<String, @Nullable Object> parameters(Order order, Chosen chosen) {
		Map<String, @Nullable Object> shared = shared(order, chosen);
		List<Map<String, ?>> sections = chosen.isEmpty() ? List.of()
				: order.report()
					.sections(order.scope())
					.stream()
					.<Map<String, ?>>map((name) -> Map.of("template", this.templates.get(name)))
					.toList();
		Map<String, @Nullable Object> parameters = new HashMap<>(shared);
		parameters.put(JRParameter.REPORT_DATA_SOURCE, new JRMapCollectionDataSource(sections));
		parameters.put("shared", shared);
		parameters.put("title", title(order));
		parameters.put("where", where(order));
		parameters.put("period", period(order));
		parameters.put("made", Clock.systemUTC().instant());
		parameters.put("number", order.number());
		parameters.put("state", chosen.state());
		parameters.put("changed", chosen.changedAt().toInstant());
		parameters.put("incidents", chosen.incidents());
		parameters.put("waves", chosen.waves());
		return parameters;
	}

	private Map<String, @Nullable Object> shared(Order order, Chosen chosen) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put(JRParameter.REPORT_LOCALE, order.language());
		parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE,
				new MessageSourceResourceBundle(this.messages, order.language()));
		parameters.put("codes", chosen.codes());
		parameters.put("from", day(order.scope().from()));
		parameters.put("to", day(order.scope().to()));
		parameters.put("city", order.scope().city());
		parameters.put("code", order.scope().code());
		parameters.put("address", this.address);
		parameters.put("telling", new Telling(this.messages, this.words, order.language()));
		return parameters;
	}

	private String title(Order order) {
		return this.messages.getMessage(order.report().message("title"), null, order.language());
	}

	private String where(Order order) {
		String city = order.scope().city();
		return (city != null) ? city : this.messages.getMessage("report.all-cities", null, order.language());
	}

	private String period(Order order) {
		return order.scope().period(this.messages, this.words, order.language());
	}

	private static @Nullable Date day(@Nullable LocalDate day) {
		return (day != null) ? Date.valueOf(day) : null;
	}

}
