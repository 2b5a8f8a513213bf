package org.aigaq.report.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.FillListener;
import net.sf.jasperreports.engine.fill.JRFiller;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.fill.ReportFiller;
import net.sf.jasperreports.engine.util.JRSwapFile;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.ScopeContents;
import org.aigaq.report.export.CsvFile;
import org.aigaq.report.export.HtmlPages;
import org.aigaq.report.export.Pages;
import org.aigaq.report.export.PdfPages;
import org.aigaq.report.export.RowFile;
import org.aigaq.report.export.XlsxFile;
import org.aigaq.report.export.docx.DocxPages;
import org.aigaq.report.text.CityLabels;
import org.aigaq.report.text.ReportTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Prints one report, from the views to a file. Another thread may cancel it. */
public class Printing {

	private static final int BLOCK = 4096;

	private static final int GROWTH = 256;

	private static final int FEW = 500;

	private final PrintOrder order;

	private final ReportParts parts;

	private Progress progress = Progress.NONE;

	private volatile @Nullable ReportFiller filler;

	private volatile boolean cancelled;

	Printing(PrintOrder order, ReportParts parts) {
		this.order = order;
		this.parts = parts;
	}

	/** Report progress to a listener. */
	public Printing reportingTo(Progress progress) {
		this.progress = progress;
		return this;
	}

	/** Cancel it: {@link #into} then throws {@link PrintingCancelled}. */
	public void cancel() {
		this.cancelled = true;
		ReportFiller running = this.filler;
		if (running != null) {
			try {
				running.cancelFill();
			}
			catch (JRException ex) {
				// it has just ended
			}
		}
	}

	/**
	 * Print.
	 * @param out where to write; it is not closed
	 * @param connection a read transaction on one snapshot of the data
	 */
	public Printed into(OutputStream out, Connection connection) throws IOException {
		ScopeContents chosen = ScopeContents.of(this.order.scope(), connection);
		plan(chosen, connection);
		goOn();
		ReportTexts texts = this.parts.texts(this.order, CityLabels.in(this.order.language(), connection));
		if (!this.order.format().isPages()) {
			return rows(chosen, texts, connection, out);
		}
		try {
			return pages(chosen, texts, connection, out);
		}
		catch (JRException | JRRuntimeException ex) {
			goOn();
			throw (ex instanceof JRRuntimeException unchecked) ? unchecked : new JRRuntimeException(ex);
		}
	}

	/**
	 * Choose how PostgreSQL plans the queries. For a short report planning takes longer
	 * than reading, so it uses the connection's cached generic plans; a long report gets
	 * plans of its own values.
	 */
	private static void plan(ScopeContents chosen, Connection connection) {
		String plans = (chosen.certain().codes().length + chosen.uncertain().codes().length <= FEW)
				? "force_generic_plan" : "force_custom_plan";
		JdbcClient.create(new SingleConnectionDataSource(connection, true))
			.sql("select set_config('plan_cache_mode', :plans, true)")
			.param("plans", plans)
			.query()
			.singleValue();
	}

	private Printed rows(ScopeContents chosen, ReportTexts texts, Connection connection, OutputStream out)
			throws IOException {
		boolean all = this.order.format() == Format.XLSX;
		RowFile file = all ? new XlsxFile(out, this.parts.cover(this.order, texts)) : new CsvFile(out);
		Rows rows = new Rows(this.order, chosen, texts, connection);
		List<String> tables = this.order.report().tables();
		for (String table : all ? tables : tables.subList(0, 1)) {
			rows.write(table, file, (done) -> {
				goOn();
				this.progress.written(done, 0);
			});
		}
		if (all) {
			this.parts.about(this.order, chosen, texts, file);
		}
		file.finish();
		return new Printed(chosen, 0, false);
	}

	private Printed pages(ScopeContents chosen, ReportTexts texts, Connection connection, OutputStream out)
			throws JRException, IOException {
		JRSwapFileVirtualizer pagesOnDisk = new JRSwapFileVirtualizer(this.parts.pagesInMemory(),
				new JRSwapFile(this.parts.scratch().folder().toString(), BLOCK, GROWTH), true);
		try {
			Map<String, @Nullable Object> parameters = this.parts.parameters(this.order, chosen, texts);
			parameters.put(JRParameter.REPORT_VIRTUALIZER, pagesOnDisk);
			parameters.put(JRParameter.REPORT_CONNECTION, connection);
			JasperPrint pages = fill(parameters);
			pagesOnDisk.setReadOnly(true);
			int count = pages.getPages().size();
			boolean tagged = this.order.format() == Format.PDF && count <= this.parts.taggedPages();
			export(tagged).write(pages, this.parts.cover(this.order, texts), out, (done) -> {
				goOn();
				this.progress.written(done, count);
			});
			return new Printed(chosen, count, tagged);
		}
		finally {
			pagesOnDisk.cleanup();
		}
	}

	private JasperPrint fill(Map<String, @Nullable Object> parameters) throws JRException {
		ReportFiller running = JRFiller.createReportFiller(DefaultJasperReportsContext.getInstance(),
				this.parts.frame());
		running.addFillListener(new FillListener() {

			@Override
			public void pageGenerated(JasperPrint pages, int index) {
				goOn();
				Printing.this.progress.made(index + 1);
			}

			@Override
			public void pageUpdated(JasperPrint pages, int index) {
				// a second pass for page totals: no progress
			}

		});
		this.filler = running;
		goOn();
		try {
			return running.fill(parameters);
		}
		finally {
			this.filler = null;
		}
	}

	private Pages export(boolean tagged) throws IOException {
		return switch (this.order.format()) {
			case PDF -> new PdfPages(tagged, PdfPages.colours(this.parts.scratch().folder()));
			case DOCX -> new DocxPages(this.parts.scratch().folder());
			case HTML -> new HtmlPages();
			default -> throw new IllegalStateException("No pages: " + this.order.format());
		};
	}

	private void goOn() {
		if (this.cancelled) {
			throw new PrintingCancelled();
		}
	}

}
