package org.aigaq.report;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.stereotype.Component;

/** Prints the summary of a period, of a city or all. */
@Component
class SummaryReport {

	private static final List<String> SECTIONS = List.of("figures", "joint", "incidents", "penalties", "disagreements",
			"documents", "references");

	private final DataSource database;

	private final Templates templates;

	private final MessageSource messages;

	private final Words words;

	private final String address;

	SummaryReport(@Qualifier("reportDataSource") DataSource database, Templates templates, MessageSource messages,
			Words words, @Value("${aigaq.public-url}") String address) {
		this.database = database;
		this.templates = templates;
		this.messages = messages;
		this.words = words;
		this.address = address;
	}

	/** The report as PDF, all of it from one state of the data. */
	byte[] pdf(Scope scope, Locale language) throws JRException, SQLException {
		try (Connection connection = this.database.getConnection()) {
			byte[] pdf = pdf(scope, language, connection);
			connection.rollback();
			return pdf;
		}
	}

	/** The report as PDF, read through a connection that sees what it should see. */
	byte[] pdf(Scope scope, Locale language, Connection connection) throws JRException {
		JasperPrint pages = JasperFillManager.fillReport(this.templates.get("summary"), parameters(scope, language),
				connection);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		JRPdfExporter exporter = new JRPdfExporter();
		exporter.setExporterInput(new SimpleExporterInput(pages));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
		exporter.setConfiguration(metadata(scope, language));
		exporter.exportReport();
		return pdf.toByteArray();
	}

	private Map<String, Object> parameters(Scope scope, Locale language) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put(JRParameter.REPORT_LOCALE, language);
		parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new MessageSourceResourceBundle(this.messages, language));
		parameters.put("from", day(scope.from()));
		parameters.put("to", day(scope.to()));
		parameters.put("city", scope.city());
		parameters.put("where", where(scope, language));
		parameters.put("period", scope.period(this.messages, this.words, language));
		parameters.put("made", Clock.systemUTC().instant());
		parameters.put("address", this.address);
		parameters.put("telling", new Telling(this.messages, this.words, language));
		SECTIONS.forEach((section) -> parameters.put(section, this.templates.get("summary-" + section)));
		return parameters;
	}

	private SimplePdfExporterConfiguration metadata(Scope scope, Locale language) {
		SimplePdfExporterConfiguration metadata = new SimplePdfExporterConfiguration();
		String title = this.messages.getMessage("report.summary.title", null, language);
		metadata.setMetadataTitle(
				title + " · " + where(scope, language) + ", " + scope.period(this.messages, this.words, language));
		metadata.setMetadataAuthor(this.messages.getMessage("report.issuer", null, language));
		metadata.setDisplayMetadataTitle(true);
		metadata.setTagLanguage(language.toLanguageTag());
		metadata.setCompressed(true);
		return metadata;
	}

	private String where(Scope scope, Locale language) {
		return (scope.city() != null) ? scope.city() : this.messages.getMessage("report.all-cities", null, language);
	}

	private static @Nullable Date day(@Nullable LocalDate day) {
		return (day != null) ? Date.valueOf(day) : null;
	}

}
