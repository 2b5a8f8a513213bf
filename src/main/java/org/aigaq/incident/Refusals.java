package org.aigaq.incident;

import org.aigaq.incident.review.IllegalStep;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Shows the reader why a step of the review, or a change, was refused. */
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String named(NamesFound names, Model model) {
		model.addAttribute("reason", names.reason());
		model.addAttribute("code", names.code());
		model.addAttribute("found", names.found());
		return "incident/named";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refused(IllegalStep step, Model model) {
		model.addAttribute("reason", step.reason());
		model.addAttribute("reasonArguments", step.arguments());
		return "incident/refused";
	}

}
