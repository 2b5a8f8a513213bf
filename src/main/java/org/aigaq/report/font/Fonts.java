package org.aigaq.report.font;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Loads the fonts of reports when the program starts. JasperReports tries to load them
 * only once, through temporary files; if the disk were full at that moment, no report
 * could be printed until the next start.
 */
@Component
class Fonts {

	private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

	Fonts() {
		long start = System.nanoTime();
		int families = FontUtil.getInstance(DefaultJasperReportsContext.getInstance()).getFontFamilyNames().size();
		LOG.debug("{} font families loaded in {} ms", families, (System.nanoTime() - start) / 1_000_000);
	}

}
