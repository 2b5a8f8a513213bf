package org.aigaq.report.printing;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report.Section;
import org.aigaq.report.Scope;
import org.aigaq.report.ScopeContents;
import org.aigaq.report.ScopeContents.Chosen;
import org.aigaq.report.export.Cover;
import org.aigaq.report.export.RowFile;
import org.aigaq.report.font.Letters;
import org.aigaq.report.organisation.Organisation;
import org.aigaq.report.text.ReportTexts;
import org.aigaq.report.text.Titles;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.stereotype.Component;

/** Provides the templates of a report and their parameters. */
@Component
public class ReportParts {

	private final Templates templates;

	private final MessageSource messages;

	private final Words words;

	private final Titles titles;

	private final String address;

	private final TemporaryFolder scratch;

	private final Organisation organisation;

	private final int taggedPages;

	private final int pagesInMemory;

	ReportParts(Templates templates, MessageSource messages, Words words, TemporaryFolder scratch,
			Organisation organisation, @Value("${aigaq.public-url}") String address,
			@Value("${aigaq.report.tagged-pages}") int taggedPages,
			@Value("${aigaq.report.pages-in-memory}") int pagesInMemory) {
		this.templates = templates;
		this.messages = messages;
		this.words = words;
		this.titles = new Titles(messages, words);
		this.scratch = scratch;
		this.organisation = organisation;
		this.address = address;
		this.taggedPages = taggedPages;
		this.pagesInMemory = pagesInMemory;
	}

	/** The frame that holds the sections of every report. */
	JasperReport frame() {
		return this.templates.get("report");
	}

	TemporaryFolder scratch() {
		return this.scratch;
	}

	/** The largest number of pages for which a PDF gets tags. */
	public int taggedPages() {
		return this.taggedPages;
	}

	/** The same with another limit for tags. */
	ReportParts tagging(int pages) {
		return new ReportParts(this.templates, this.messages, this.words, this.scratch, this.organisation, this.address,
				pages, this.pagesInMemory);
	}

	/** The same for another organisation. */
	ReportParts issuedBy(Organisation another) {
		return new ReportParts(new Templates(another), this.messages, this.words, this.scratch, another, this.address,
				this.taggedPages, this.pagesInMemory);
	}

	/** How many laid-out pages are kept in memory; more are swapped to a file. */
	int pagesInMemory() {
		return this.pagesInMemory;
	}

	/**
	 * The texts of a report in its language.
	 * @param cities English name of each city to its name in the language
	 */
	ReportTexts texts(PrintOrder order, Map<String, String> cities) {
		return ReportTexts.of(this.messages, this.words, order.language(), cities);
	}

	Cover cover(PrintOrder order, ReportTexts texts) {
		return new Cover(this.titles.title(order) + " · " + this.titles.subtitle(order, texts),
				Objects.requireNonNullElseGet(this.organisation.name(), () -> texts.message("report.issuer")),
				order.language());
	}

	/** The parameters of the frame: its sections, and what all sections share. */
	Map<String, @Nullable Object> parameters(PrintOrder order, ScopeContents chosen, ReportTexts texts) {
		Map<String, @Nullable Object> shared = shared(order, texts);
		List<Map<String, ?>> sections = chosen.isEmpty() ? List.of()
				: order.report()
					.sections(order.scope())
					.stream()
					.<Map<String, ?>>map((section) -> row(section, order.scope(), chosen, shared))
					.toList();
		Map<String, @Nullable Object> parameters = new HashMap<>(shared);
		parameters.put(JRParameter.REPORT_DATA_SOURCE, new JRMapCollectionDataSource(sections));
		parameters.put("title", this.titles.title(order));
		parameters.put("subtitle", this.titles.subtitle(order, texts));
		parameters.put("made", Clock.systemUTC().instant());
		parameters.put("number", order.number());
		parameters.put("state", chosen.state());
		parameters.put("changed", chosen.changedAt().toInstant());
		parameters.put("scope", this.titles.scope(order, chosen, texts));
		parameters.put("organisation", this.organisation.name());
		parameters.put("contact", this.organisation.contact());
		parameters.put("logo", (this.organisation.logo() != null) ? this.organisation.logo().drawing() : null);
		return parameters;
	}

	private Map<String, ?> row(Section section, Scope scope, ScopeContents chosen,
			Map<String, @Nullable Object> shared) {
		Map<String, @Nullable Object> given = new HashMap<>(shared);
		Chosen shown = section.certain() ? chosen.certain() : chosen.uncertain();
		given.put("certain", section.certain());
		given.put("codes", shown.codes());
		given.put("facts", section.isBreakdown() ? shown.factsOfRows(scope) : shown.facts());
		given.put("listed", section.certain() ? new String[0] : chosen.certain().codes());
		given.putAll(section.given());
		return Map.of("template", this.templates.get(section.template()), "given", given);
	}

	/** Write the table with the scope and the data version of the report. */
	void about(PrintOrder order, ScopeContents chosen, ReportTexts texts, RowFile file) throws IOException {
		file.table(texts.message("report.rows.about"),
				List.of(this.titles.title(order), this.titles.subtitle(order, texts)));
		if (this.organisation.name() != null) {
			file.row(List.of(texts.message("report.row.issuer"), this.organisation.name()));
		}
		if (this.organisation.contact() != null) {
			file.row(List.of(texts.message("report.row.contact"), this.organisation.contact()));
		}
		file.row(List.of(texts.message("report.row.scope"), this.titles.scope(order, chosen, texts)));
		file.row(List.of(texts.message("report.row.state"), chosen.state()));
		file.row(List.of(texts.message("report.row.changed"), texts.dates().moment(chosen.changedAt().toInstant())));
		file.row(List.of(texts.message("report.row.made"), texts.dates().moment(Clock.systemUTC().instant())));
		if (order.number() != null) {
			file.row(List.of(texts.message("report.row.number"), order.number()));
		}
	}

	private Map<String, @Nullable Object> shared(PrintOrder order, ReportTexts texts) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put(JRParameter.REPORT_LOCALE, order.language());
		parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE,
				new MessageSourceResourceBundle(this.messages, order.language()));
		parameters.put("city", order.scope().city());
		parameters.put("code", order.scope().code());
		parameters.put("address", this.address);
		parameters.put("letters", new Letters(order.format() == Format.PDF));
		parameters.putAll(texts.parameters());
		return parameters;
	}

}
