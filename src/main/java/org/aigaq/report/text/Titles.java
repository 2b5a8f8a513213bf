package org.aigaq.report.text;

import org.aigaq.report.Parameter;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.ScopeContents;
import org.aigaq.shared.Words;

import org.springframework.context.MessageSource;

/**
 * What a report is called and what it is of, in words.
 *
 * @param messages its texts
 * @param words how dates are said
 */
public record Titles(MessageSource messages, Words words) {

	/** What stands in the box below the title. */
	public String scope(PrintOrder order, ScopeContents chosen, ReportTexts telling) {
		if (chosen.isEmpty()) {
			return telling.message("report.empty", where(order, telling), period(order));
		}
		String key = order.report().message((order.scope().city() != null) ? "scope.city" : "scope");
		StringBuilder scope = new StringBuilder(telling.message(key, found(chosen, telling), where(order, telling)));
		if (!order.report().shows("documents")) {
			scope.append(' ').append(telling.message("report.legend"));
		}
		if (order.report().shows("references")) {
			scope.append(' ').append(telling.message("report.legend.marks"));
		}
		return scope.toString();
	}

	private static String found(ScopeContents chosen, ReportTexts telling) {
		String incidents = telling.counted("incidents.count", chosen.incidents());
		return (chosen.waves() == 0) ? incidents
				: telling.message("report.and", telling.counted("waves.count", chosen.waves()), incidents);
	}

	public String title(PrintOrder order) {
		return this.messages.getMessage(order.report().message("title"), null, order.language());
	}

	private String where(PrintOrder order, ReportTexts telling) {
		Scope scope = order.scope();
		return (scope.code() != null) ? scope.code()
				: (scope.city() != null) ? telling.city(scope.city()) : telling.message("report.all-cities");
	}

	/**
	 * Of what: "Almaty · 1–30 June 2019"; without a period where none can be asked for.
	 */
	public String subtitle(PrintOrder order, ReportTexts telling) {
		return order.report().takes(Parameter.FROM) ? where(order, telling) + " · " + period(order)
				: where(order, telling);
	}

	private String period(PrintOrder order) {
		return order.scope().period(this.messages, this.words, order.language());
	}

}
