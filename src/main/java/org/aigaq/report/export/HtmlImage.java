package org.aigaq.report.export;

import java.util.Base64;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.type.ImageTypeEnum;
import net.sf.jasperreports.engine.util.JRTypeSniffer;
import net.sf.jasperreports.renderers.DataRenderable;

import org.springframework.web.util.HtmlUtils;

/** An image inside the HTML document, with alternative text. */
final class HtmlImage {

	private HtmlImage() {
	}

	static String of(JRPrintImage image) throws JRException {
		if (!(image.getRenderer() instanceof DataRenderable drawing)) {
			return "";
		}
		String words = (image.getHyperlinkTooltip() != null) ? image.getHyperlinkTooltip() : "";
		byte[] data = drawing.getData(DefaultJasperReportsContext.getInstance());
		return "<img width=\"%s\" alt=\"%s\" src=\"data:%s;base64,%s\">".formatted(image.getWidth() * 4 / 3,
				HtmlUtils.htmlEscape(words, "UTF-8"), isPng(data) ? "image/png" : "image/svg+xml",
				Base64.getEncoder().encodeToString(data));
	}

	private static boolean isPng(byte[] data) {
		return JRTypeSniffer.getImageTypeValue(data) == ImageTypeEnum.PNG;
	}

}
