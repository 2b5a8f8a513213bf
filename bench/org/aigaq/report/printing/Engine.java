package org.aigaq.report.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.aigaq.database.CommandDatabase;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.ScopeContents;
import org.aigaq.report.organisation.Organisation;
import org.aigaq.shared.Words;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The reports of the program in this process, beside a program that runs on the same data
 * directory, and what JasperReports alone needs for the same templates.
 */
public final class Engine implements AutoCloseable {

	/** With tags whatever the length. */
	public static final int TAGGED = Integer.MAX_VALUE;

	/** Without tags. */
	public static final int UNTAGGED = 0;

	private final ConfigurableApplicationContext context;

	private final DataSource database;

	private final ReportParts parts;

	private final ReportParts bare;

	private Engine(ConfigurableApplicationContext context) {
		this.context = context;
		this.database = context.getBean("reportDataSource", DataSource.class);
		this.parts = context.getBean(ReportParts.class);
		Organisation issuer = context.getBean(Organisation.class);
		this.bare = new ReportParts(new Untouched(issuer), context.getBean(MessageSource.class), context.getBean(Words.class),
				context.getBean(TemporaryFolder.class), issuer, "http://localhost:8080", UNTAGGED, 0);
	}

	/** Beside the program that runs on a data directory. */
	public static Engine beside(Path data) throws ClassNotFoundException {
		var parts = Class.forName("org.aigaq.report.command.CommandParts");
		return new Engine(new SpringApplicationBuilder(CommandDatabase.class, parts).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("logging.level.root=error", CommandDatabase.COMMAND + "=true")
			.run("--aigaq.data-dir=" + data));
	}

	/**
	 * Print a report as PDF, as the program does: from the database, with pages in a file.
	 * @param tagged up to how many pages with tags
	 * @return how many pages
	 */
	public int print(String key, int tagged) throws IOException, SQLException {
		PrintOrder order = order(key, Format.PDF);
		return new ReportPrinter(this.database, this.parts.tagging(tagged)).print(order, OutputStream.nullOutputStream()).pages();
	}

	/** Write a report as HTML. */
	public void write(String key, Path file) throws IOException, SQLException {
		try (OutputStream out = Files.newOutputStream(file)) {
			new ReportPrinter(this.database, this.parts).print(order(key, Format.HTML), out);
		}
	}

	/** What a bare filling of a report needs: the answers to its queries, in memory. */
	public Answers answers(String key) throws SQLException, JRException {
		Answers answers = new Answers();
		bare(key, answers);
		return answers;
	}

	/**
	 * Fill the same templates, untouched, from memory and export them as they come: no
	 * database, no tags, no PDF/A, no page in a file, no archive.
	 * @return how many pages
	 */
	public int bare(String key, Answers answers) throws SQLException, JRException {
		PrintOrder order = order(key, Format.PDF);
		try (Connection connection = this.database.getConnection()) {
			ScopeContents chosen = answers.chosen(() -> ScopeContents.of(order.scope(), connection));
			Map<String, Object> parameters = this.bare.parameters(order, chosen, this.bare.texts(order, Map.of()));
			parameters.put(JRParameter.REPORT_CONNECTION, answers.instead(connection));
			JasperPrint pages = JasperFillManager.fillReport(this.bare.frame(), parameters);
			JRPdfExporter exporter = new JRPdfExporter();
			exporter.setExporterInput(new SimpleExporterInput(pages));
			exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(OutputStream.nullOutputStream()));
			exporter.exportReport();
			connection.rollback();
			return pages.getPages().size();
		}
	}

	private static PrintOrder order(String key, Format format) {
		return new PrintOrder(new Catalogue().get(key), new Scope(null, null, null), Locale.ENGLISH, format);
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** Templates as they are written. */
	private static final class Untouched extends Templates {

		private final Map<String, JasperReport> compiled = new HashMap<>();

		Untouched(Organisation issuer) {
			super(issuer);
		}

		@Override
		JasperReport get(String name) {
			return this.compiled.computeIfAbsent(name, Untouched::compile);
		}

		private static JasperReport compile(String name) {
			try (var template = new ClassPathResource("reports/" + name + ".jrxml").getInputStream()) {
				return JasperCompileManager.compileReport(template);
			}
			catch (IOException | JRException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
