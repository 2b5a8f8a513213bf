package org.aigaq.report.export;

import java.util.Base64;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.renderers.DataRenderable;

import org.springframework.web.util.HtmlUtils;

/** A drawing within the document, with the same in words. */
final class HtmlImage {

	private HtmlImage() {
	}

	static String of(JRPrintImage image) throws JRException {
		if (!(image.getRenderer() instanceof DataRenderable drawing)) {
			return "";
		}
		String words = (image.getHyperlinkTooltip() != null) ? image.getHyperlinkTooltip() : "";
		return "<img width=\"%d\" alt=\"%s\" src=\"data:image/svg+xml;base64,%s\">".formatted(image.getWidth() * 4 / 3,
				HtmlUtils.htmlEscape(words, "UTF-8"),
				Base64.getEncoder().encodeToString(drawing.getData(DefaultJasperReportsContext.getInstance())));
	}

}
