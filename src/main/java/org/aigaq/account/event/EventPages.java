package org.aigaq.account.event;

import java.util.List;

import org.aigaq.shared.typed.DateReader;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The page of security events, for administrators. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class EventPages {

	static final String ADDRESS = "/security-events";

	private static final int SIZE = 50;

	private final EventLog log;

	private final RepeatedEvents repeated;

	private final DateReader dates;

	EventPages(EventLog log, RepeatedEvents repeated, DateReader dates) {
		this.log = log;
		this.repeated = repeated;
		this.dates = dates;
	}

	/** A page of events, the latest first. What cannot be read is said at its field. */
	@GetMapping(ADDRESS)
	String list(@ModelAttribute("filter") EventFilter typed, BindingResult errors, Model model) {
		EventFilter filter = typed.inDigits(this.dates);
		filter.check(errors);
		this.repeated.write();
		List<SecurityEvent> found = errors.hasErrors() ? List.of() : this.log.list(filter, SIZE + 1);
		List<SecurityEvent> shown = found.subList(0, Math.min(found.size(), SIZE));
		model.addAttribute("kinds", EventKind.values());
		model.addAttribute("events", shown);
		model.addAttribute("latest", filter.latest());
		if (found.size() > SIZE) {
			model.addAttribute("older", filter.before(shown.get(SIZE - 1)));
		}
		return "account/events";
	}

}
