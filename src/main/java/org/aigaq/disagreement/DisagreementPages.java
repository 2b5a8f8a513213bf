package org.aigaq.disagreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.ListPage;
import org.aigaq.shared.Reader;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all disagreements. */
@Controller
class DisagreementPages {

	private final Disagreements disagreements;

	private final MessageSource messages;

	private final Reader reader;

	DisagreementPages(Disagreements disagreements, MessageSource messages, Reader reader) {
		this.disagreements = disagreements;
		this.messages = messages;
		this.reader = reader;
	}

	@GetMapping("/disagreements")
	@Transactional(readOnly = true)
	String list(@ModelAttribute("filter") DisagreementFilter filter, BindingResult errors,
			@RequestParam(defaultValue = "1") int page, Model model, HttpServletResponse response) {
		filter.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("slice", errors.hasErrors() ? ListPage.of(List.of(), 1)
				: this.disagreements.find(filter, page, this.reader.isEditor()));
		model.addAttribute("rules", choices("disagreement.rule.", DisagreementRules.ALL));
		model.addAttribute("states", choices("disagreement.state.", List.of("open", "explained")));
		return "disagreement/list";
	}

	private Map<String, String> choices(String prefix, List<String> codes) {
		Map<String, String> choices = new LinkedHashMap<>();
		codes.forEach((code) -> choices.put(code,
				this.messages.getMessage(prefix + code, null, LocaleContextHolder.getLocale())));
		return choices;
	}

}
