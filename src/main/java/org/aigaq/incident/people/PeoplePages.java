package org.aigaq.incident.people;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.Twin;
import org.aigaq.draft.FormsOnce;
import org.aigaq.incident.form.FormChoices;
import org.aigaq.incident.form.FormRefused;
import org.aigaq.incident.form.SubmittedForm;
import org.aigaq.incident.review.IncidentForms;
import org.aigaq.incident.review.ProposedChanges;
import org.aigaq.incident.row.SavedForms;
import org.aigaq.shared.RedrawsForm;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of an incident where a list of detained people is pasted, looked at row by
 * row, and saved as a whole. The preview saves it and takes that back, so that it shows
 * what saving would.
 */
@Controller
@RequestMapping("/incidents/{code}/figures/list")
@PreAuthorize("hasRole('EDITOR')")
class PeoplePages {

	private final IncidentForms incidents;

	private final ProposedChanges proposals;

	private final FormsOnce once;

	private final PeopleReading reading;

	private final PeopleCheck check;

	private final SavedForms saved;

	private final FormChoices offers;

	private final MessageSource messages;

	private final TransactionTemplate tryOut;

	PeoplePages(IncidentForms incidents, ProposedChanges proposals, FormsOnce once, PeopleReading reading,
			PeopleCheck check, SavedForms saved, FormChoices offers, MessageSource messages,
			PlatformTransactionManager transactions) {
		this.incidents = incidents;
		this.proposals = proposals;
		this.once = once;
		this.reading = reading;
		this.check = check;
		this.saved = saved;
		this.offers = offers;
		this.messages = messages;
		this.tryOut = new TransactionTemplate(transactions);
	}

	@GetMapping
	String blank(@PathVariable String code, HttpServletRequest request, Model model) {
		this.incidents.find(code);
		return page(code,
				PeopleForm.blank(this.saved.lastDocument(code), this.saved.date(code),
						this.messages.getMessage("incident.people.described", null, LocaleContextHolder.getLocale())),
				request, model);
	}

	/** The rows of the list with their errors; nothing is saved. */
	@PostMapping(params = "rows")
	@RedrawsForm
	String preview(@PathVariable String code, HttpServletRequest request, Model model) {
		this.incidents.find(code);
		PeopleForm form = sent(request);
		boolean read = request.getParameter("read") != null || (form.rows().isEmpty() && !form.paste().isBlank());
		PeopleForm shown = read ? this.reading.read(form) : form;
		if (shown.rows().isEmpty() && shown.paste().isBlank() && !read) {
			return page(code, shown, request, model);
		}
		Map<String, List<Twin>> likely = this.check.likely(shown);
		BindingResult errors = this.check.errors(shown, likely);
		PeopleForm checked = shown.kept().isEmpty() ? shown : tryOut(code, shown, errors);
		return page(code, checked, errors, likely, request, model);
	}

	private PeopleForm tryOut(String code, PeopleForm form, BindingResult errors) {
		try {
			this.tryOut.executeWithoutResult((transaction) -> {
				transaction.setRollbackOnly();
				this.incidents.add(code, form.figures(), "");
			});
			return form;
		}
		catch (FormRefused ex) {
			return this.check.tell(form, ex, errors);
		}
	}

	/** Save all people of the list, or none. */
	@PostMapping
	String save(@PathVariable String code, Principal account, HttpServletRequest request, HttpServletResponse response,
			Model model, RedirectAttributes redirect) {
		this.incidents.find(code);
		PeopleForm form = sent(request);
		Map<String, List<Twin>> likely = this.check.likely(form);
		BindingResult errors = this.check.errors(form, likely);
		if (errors.hasErrors()) {
			response.setStatus(422);
			PeopleForm checked = form.kept().isEmpty() ? form : tryOut(code, form, errors);
			return page(code, checked, errors, likely, request, model);
		}
		try {
			boolean proposed = FormRefused.unlessSaved(form.figures(), () -> this.proposals.save(code, request,
					form.figures(), account.getName(), () -> enter(code, form, account, request)));
			if (proposed) {
				return "redirect:/incidents/" + code + "/review";
			}
			redirect.addFlashAttribute("notice", "incident.people.saved");
			redirect.addFlashAttribute("noticeArguments", new Object[] { form.kept().size() });
			return "redirect:/incidents/" + code;
		}
		catch (FormRefused ex) {
			response.setStatus(ex.status().value());
			model.addAttribute("named", ex.isNamed());
			PeopleForm checked = this.check.tell(form, ex, errors);
			return page(code, checked, errors, likely, request, model);
		}
	}

	private void enter(String code, PeopleForm form, Principal account, HttpServletRequest request) {
		try {
			this.once.once(request, account.getName(), () -> {
				this.incidents.add(code, form.figures(), otherPerson(request));
				return code;
			});
		}
		catch (FormsOnce.SavedBefore ex) {
			throw FormRefused.savedBefore(form.figures(), ex.code());
		}
	}

	private static String otherPerson(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getParameter(RestrictedNames.CONFIRMATION), "");
	}

	private static PeopleForm sent(HttpServletRequest request) {
		return PeopleForm.of(new SubmittedForm(request.getParameterMap()));
	}

	private String page(String code, PeopleForm form, HttpServletRequest request, Model model) {
		model.addAttribute("form", form);
		return shown(code, form, Map.of(), request, model);
	}

	private String page(String code, PeopleForm form, BindingResult errors, Map<String, List<Twin>> likely,
			HttpServletRequest request, Model model) {
		BindingResult shown = new BeanPropertyBindingResult(form, "form");
		errors.getAllErrors()
			.stream()
			.sorted(Comparator.comparing((error) -> (error instanceof FieldError at) ? form.row(at.getField()) : -1))
			.forEach(shown::addError);
		model.addAllAttributes(shown.getModel());
		return shown(code, form, likely, request, model);
	}

	private String shown(String code, PeopleForm form, Map<String, List<Twin>> likely, HttpServletRequest request,
			Model model) {
		model.addAttribute("code", code);
		model.addAttribute("likely", likely);
		model.addAttribute("heads", PeopleReading.heads(form.paste()));
		model.addAttribute("offers", this.offers);
		model.addAttribute("address", request.getRequestURI());
		model.addAttribute("formId", "people-form");
		return "incident/people";
	}

}
