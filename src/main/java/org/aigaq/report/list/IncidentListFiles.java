package org.aigaq.report.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.report.export.Cover;
import org.aigaq.report.export.CsvFile;
import org.aigaq.report.export.RowFile;
import org.aigaq.report.export.XlsxFile;
import org.aigaq.search.FilterReading;
import org.aigaq.search.IncidentFilter;
import org.aigaq.search.KnownParameters;
import org.aigaq.search.Selection;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Refusal;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Downloads of the list of incidents: all that was found, with the filter of the page.
 */
@Controller
class IncidentListFiles {

	private static final int AT_ONCE = 2;

	private static final int LONGEST_NAME = 80;

	private static final List<String> KNOWN = known();

	private final FilterReading filters;

	private final ListRows rows;

	private final Reader reader;

	private final Semaphore places = new Semaphore(AT_ONCE);

	IncidentListFiles(FilterReading filters, ListRows rows, Reader reader) {
		this.filters = filters;
		this.rows = rows;
		this.reader = reader;
	}

	private static List<String> known() {
		List<String> known = new ArrayList<>(KnownParameters.of(IncidentFilter.class));
		known.add("bom");
		return known;
	}

	/**
	 * The list as a file.
	 * @param bom {@code yes}: a CSV file begins with a byte order mark, for Excel
	 */
	@GetMapping("/incidents.{format:csv|xlsx|geojson}")
	void download(@PathVariable String format, @ModelAttribute("filter") IncidentFilter filter, BindingResult errors,
			@RequestParam(defaultValue = "no") String bom, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		KnownParameters.check(request, KNOWN);
		Selection selection = this.filters.read(filter, errors);
		if (errors.hasErrors()) {
			String field = (errors.getFieldErrors().isEmpty()) ? "after" : errors.getFieldErrors().get(0).getField();
			throw Refusal.badParameter(field, "search.parameter.value", field,
					errors.getFieldErrors()
						.stream()
						.map(FieldError::getRejectedValue)
						.map(String::valueOf)
						.collect(Collectors.joining(", ")));
		}
		if (!this.places.tryAcquire()) {
			throw Refusal.busy("web.error.503.detail");
		}
		try {
			boolean everything = this.reader.isEditor();
			String version = String.valueOf(this.rows.version());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(name(filter, version) + "." + format, StandardCharsets.UTF_8)
						.build()
						.toString());
			OutputStream out = response.getOutputStream();
			switch (format) {
				case "csv" -> {
					response.setContentType("text/csv;charset=UTF-8");
					if (bom.equals("yes")) {
						out.write("\ufeff".getBytes(StandardCharsets.UTF_8));
					}
					write(new CsvFile(out), selection, everything);
				}
				case "xlsx" -> {
					response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
					write(new XlsxFile(out,
							new Cover("Incidents, data version " + version, "Aigaq", LocaleContextHolder.getLocale())),
							selection, everything);
				}
				default -> {
					response.setContentType("application/geo+json");
					new GeoJson(out).write((places) -> this.rows.places(selection, everything, places));
				}
			}
			out.flush();
		}
		finally {
			this.places.release();
		}
	}

	private void write(RowFile file, Selection selection, boolean everything) throws IOException {
		file.table("incidents", ListRows.HEADS);
		this.rows.each(selection, everything, file::row);
		file.finish();
	}

	/** The filter, without what was typed as words, and the data version. */
	private static String name(IncidentFilter filter, String version) {
		String narrowed = filter.others("q", "columns", "size")
			.entrySet()
			.stream()
			.map((field) -> field.getKey() + "-" + field.getValue())
			.map((part) -> part.replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT))
			.collect(Collectors.joining("_"));
		String shortened = narrowed.substring(0, Math.min(LONGEST_NAME, narrowed.length()));
		return "incidents" + (StringUtils.hasText(shortened) ? "_" + shortened : "") + "_version-" + version;
	}

}
