package org.aigaq.report.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.aigaq.report.font.Letters;

/**
 * Passes the text of every field of a template through the parameter {@code letters},
 * which chooses fonts. Fields that hold only a message are left as they are.
 */
final class LetterFields {

	private static final String PARAMETER = "letters";

	private static final Pattern MESSAGE = Pattern.compile("\\$R\\{[^}]*}");

	private LetterFields() {
	}

	static void add(JasperDesign template) throws JRException {
		JRParameter known = template.getParametersMap().get(PARAMETER);
		if (known == null) {
			JRDesignParameter letters = new JRDesignParameter();
			letters.setName(PARAMETER);
			letters.setValueClass(Letters.class);
			template.addParameter(letters);
		}
		bands(template).forEach(LetterFields::add);
	}

	private static List<JRBand> bands(JasperDesign template) {
		List<JRBand> bands = new ArrayList<>(List.of(template.getDetailSection().getBands()));
		for (JRGroup group : template.getGroups()) {
			bands.addAll(List.of(group.getGroupHeaderSection().getBands()));
			bands.addAll(List.of(group.getGroupFooterSection().getBands()));
		}
		for (JRBand band : new JRBand[] { template.getTitle(), template.getPageHeader(), template.getColumnHeader(),
				template.getColumnFooter(), template.getPageFooter(), template.getSummary(), template.getNoData() }) {
			if (band != null) {
				bands.add(band);
			}
		}
		return bands;
	}

	private static void add(JRElementGroup group) {
		for (JRElement element : group.getElements()) {
			if (element instanceof JRElementGroup inner) {
				add(inner);
			}
			else if (element instanceof JRDesignTextField field
					&& !MESSAGE.matcher(field.getExpression().getText().strip()).matches()) {
				add(field);
			}
		}
	}

	private static void add(JRDesignTextField field) {
		boolean styled = JRCommonText.MARKUP_STYLED_TEXT.equals(field.getMarkup());
		field.setExpression(new JRDesignExpression(
				"$P{%s}.%s(%s)".formatted(PARAMETER, styled ? "styled" : "plain", field.getExpression().getText())));
		field.setMarkup(JRCommonText.MARKUP_STYLED_TEXT);
	}

}
