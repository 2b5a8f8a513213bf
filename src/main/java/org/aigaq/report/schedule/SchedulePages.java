package org.aigaq.report.schedule;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.report.Scopes;
import org.aigaq.shared.Reader;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Pages of schedules and of their mails. */
@Controller
@RequestMapping("/reports/schedules")
@PreAuthorize("hasRole('EDITOR')")
class SchedulePages {

	private static final String LIST = "redirect:/reports/schedules";

	private final Schedules schedules;

	private final Mails mails;

	private final MailServer server;

	private final MailTexts words;

	private final Catalogue catalogue;

	private final Scopes scopes;

	private final Reader reader;

	private final MessageSource messages;

	SchedulePages(Schedules schedules, Mails mails, MailServer server, MailTexts words, Catalogue catalogue,
			Scopes scopes, Reader reader, MessageSource messages) {
		this.schedules = schedules;
		this.mails = mails;
		this.server = server;
		this.words = words;
		this.catalogue = catalogue;
		this.scopes = scopes;
		this.reader = reader;
		this.messages = messages;
	}

	@GetMapping
	String list(Model model) {
		this.mails.seen(this.reader.getName());
		model.addAttribute("schedules", this.schedules.all());
		model.addAttribute("mails", this.mails.latest());
		model.addAttribute("server", this.server.isSet());
		model.addAttribute("address", this.words.address());
		return "schedule/list";
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", ScheduleForm.empty());
		return show(model);
	}

	@PostMapping
	String add(@ModelAttribute("form") ScheduleForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) { // a checkbox with a value that no page sends
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		Schedule schedule = form.read(this.catalogue, this.scopes, this.reader.getName(), errors);
		if (errors.hasErrors()) {
			return show(model);
		}
		this.schedules.add(schedule);
		return LIST;
	}

	@PostMapping("/{id:[0-9]+}/now")
	String now(@PathVariable long id) {
		this.schedules.dueAt(get(id), OffsetDateTime.now());
		return LIST;
	}

	@PostMapping("/{id:[0-9]+}/remove")
	String remove(@PathVariable long id) {
		this.schedules.remove(get(id));
		return LIST;
	}

	/** Record that the links were passed on by hand, when there is no mail server. */
	@PostMapping("/mails/{id:[0-9]+}/passed-on")
	String passedOn(@PathVariable long id) {
		this.mails.find(id).filter((mail) -> mail.status().equals("waiting")).ifPresent(this.mails::sent);
		return LIST;
	}

	private Schedule get(long id) {
		return this.schedules.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String show(Model model) {
		Map<String, String> reports = new LinkedHashMap<>();
		this.catalogue.all().forEach((report) -> reports.put(report.key(), words(report.message("title"))));
		model.addAttribute("reports", reports);
		model.addAttribute("periods", choices(Arrays.asList(Period.values()), Period::getMessage));
		model.addAttribute("rhythms", choices(Arrays.asList(Interval.values()), Interval::getMessage));
		Map<String, String> languages = new LinkedHashMap<>();
		Languages.ALL.forEach((language) -> languages.put(language.toLanguageTag(),
				words("report.language." + language.toLanguageTag())));
		model.addAttribute("languages", languages);
		Map<String, String> formats = new LinkedHashMap<>();
		Arrays.asList(Format.values()).forEach((format) -> formats.put(format.extension(), format.name()));
		model.addAttribute("formats", formats);
		return "schedule/new";
	}

	private <E extends Enum<E>> Map<String, String> choices(List<E> values, Function<E, String> key) {
		Map<String, String> choices = new LinkedHashMap<>();
		values.forEach((value) -> choices.put(value.name(), words(key.apply(value))));
		return choices;
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
