package org.aigaq.report.text;

import java.util.ArrayList;
import java.util.List;

import org.aigaq.report.Parameter;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.ScopeContents;
import org.aigaq.report.ScopeContents.Chosen;
import org.aigaq.shared.Words;

import org.springframework.context.MessageSource;

/**
 * Title, subtitle and scope of a report.
 *
 * @param messages its texts
 * @param words formats dates
 */
public record Titles(MessageSource messages, Words words) {

	/** The text in the box below the title. */
	public String scope(PrintOrder order, ScopeContents chosen, ReportTexts texts) {
		if (chosen.isEmpty()) {
			return texts.message("report.empty", where(order, texts), period(order));
		}
		String key = order.report().message((order.scope().city() != null) ? "scope.city" : "scope");
		List<String> scope = new ArrayList<>();
		scope.add(texts.message(key, found(chosen.certain(), texts), where(order, texts)));
		if (order.scope().hasPeriod()) {
			scope.add(texts.message("report.partly"));
		}
		if (!chosen.uncertain().isEmpty()) {
			scope.add(texts.message("report.uncertain.found", found(chosen.uncertain(), texts)));
		}
		if (!order.report().shows("documents")) {
			scope.add(texts.message("report.legend"));
		}
		if (order.report().shows("references")) {
			scope.add(texts.message("report.legend.marks"));
		}
		return String.join(" ", scope);
	}

	private static String found(Chosen chosen, ReportTexts texts) {
		if (chosen.isEmpty()) {
			return texts.message("report.incidents.none");
		}
		String incidents = texts.figures().counted("incidents.count", chosen.incidents());
		String waves = texts.figures().counted("waves.count", chosen.waves());
		return (chosen.waves() == 0) ? incidents
				: (chosen.incidents() == 0) ? waves : texts.message("report.and", waves, incidents);
	}

	public String title(PrintOrder order) {
		return this.messages.getMessage(order.report().message("title"), null, order.language());
	}

	private String where(PrintOrder order, ReportTexts texts) {
		Scope scope = order.scope();
		return (scope.code() != null) ? scope.code()
				: (scope.city() != null) ? texts.names().city(scope.city()) : texts.message("report.all-cities");
	}

	/**
	 * The subtitle: "Almaty · 1–30 June 2019"; without a period if the report has none.
	 */
	public String subtitle(PrintOrder order, ReportTexts texts) {
		return order.report().takes(Parameter.FROM) ? where(order, texts) + " · " + period(order) : where(order, texts);
	}

	private String period(PrintOrder order) {
		return order.scope().period(this.messages, this.words, order.language());
	}

}
