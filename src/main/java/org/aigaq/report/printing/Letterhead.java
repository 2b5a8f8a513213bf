package org.aigaq.report.printing;

import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.aigaq.report.organisation.Logo;
import org.aigaq.report.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Adds the organisation that issues the report above the title: name and contact beside
 * the logo, or below a wide logo. Without an organisation it prints the name of the
 * program.
 */
final class Letterhead {

	private static final int GAP = 10;

	private static final int WIDE = 90;

	/** Space between letterhead and title, in points. */
	private static final int ABOVE_TITLE = 10;

	private Letterhead() {
	}

	static void fit(JasperDesign template, Organisation organisation) {
		JRDesignBand title = (JRDesignBand) template.getTitle();
		if (title == null || title.getElementByKey("letterhead") == null) {
			return;
		}
		JRDesignFrame letterhead = (JRDesignFrame) title.getElementByKey("letterhead");
		if (organisation.name() == null) {
			title.removeElement(letterhead);
			return;
		}
		title.removeElement((JRDesignElement) title.getElementByKey("issuer"));
		fit(letterhead, organisation.logo());
		lower(title, letterhead);
	}

	private static void fit(JRDesignFrame letterhead, @Nullable Logo logo) {
		JRDesignElement image = element(letterhead, "logo");
		if (logo == null) {
			letterhead.removeElement(image);
			return;
		}
		image.setWidth(logo.width());
		image.setHeight(logo.height());
		boolean wide = logo.width() > WIDE;
		for (String key : new String[] { "organisation", "contact" }) {
			JRDesignElement words = element(letterhead, key);
			words.setX(wide ? 0 : logo.width() + GAP);
			words.setWidth(letterhead.getWidth() - words.getX());
			words.setY(words.getY() + (wide ? logo.height() + GAP / 2 : 0));
		}
		letterhead.setHeight(wide ? logo.height() + GAP / 2 + letterhead.getHeight()
				: Math.max(logo.height(), letterhead.getHeight()));
	}

	/** Move the elements below down by the height of the letterhead. */
	private static void lower(JRDesignBand title, JRDesignFrame letterhead) {
		JRDesignElement heading = element(title, "title");
		int below = heading.getY();
		int more = Math.max(0, letterhead.getHeight() + ABOVE_TITLE - below);
		title.setHeight(title.getHeight() + more);
		for (JRElement element : title.getElements()) {
			if (element.getY() >= below) {
				((JRDesignElement) element).setY(element.getY() + more);
			}
		}
	}

	private static JRDesignElement element(JRElementGroup group, String key) {
		return (JRDesignElement) group.getElementByKey(key);
	}

}
