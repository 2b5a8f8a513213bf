package org.aigaq.actor;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import org.aigaq.shared.Difference;
import org.aigaq.shared.Reader;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of organisations. */
@Controller
@RequestMapping("/organisations")
class OrganisationPages {

	private final Organisations organisations;

	private final ActorLists lists;

	private final Reader reader;

	private final RestrictedNames names;

	private final Twins twins;

	OrganisationPages(Organisations organisations, ActorLists lists, Reader reader, RestrictedNames names,
			Twins twins) {
		this.organisations = organisations;
		this.lists = lists;
		this.reader = reader;
		this.names = names;
		this.twins = twins;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("slice", this.lists.organisations(q, this.reader.isEditor(), page));
		return "actor/organisations";
	}

	@GetMapping("/{id:[0-9]+}")
	@Transactional(readOnly = true)
	String show(@PathVariable long id, Model model) {
		boolean editor = this.reader.isEditor();
		model.addAttribute("organisation", this.lists.organisation(id, editor).orElseThrow(OrganisationPages::nothing));
		model.addAttribute("mentions", this.lists.mentionsOfOrganisation(id, editor));
		if (editor) {
			model.addAttribute("note", find(id).note());
		}
		return "actor/organisation";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	String empty(Model model) {
		model.addAttribute("form", OrganisationForm.empty());
		return "actor/edit-organisation";
	}

	@PostMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String add(@Valid @ModelAttribute("form") OrganisationForm form, BindingResult result,
			@RequestParam(name = Twin.OTHERS, defaultValue = "") List<String> others, Model model,
			RedirectAttributes redirect) {
		if (result.getTarget() == null) { // a version that is missing or no number
			return "actor/edit-organisation";
		}
		if (!this.lists.organisationsNamed(form.name()).isEmpty()) {
			result.rejectValue("name", "actor.organisation.taken");
		}
		Twin.ask(this.twins.ofOrganisation(form.names(), null), others, "name", result, model);
		if (result.hasErrors()) {
			return "actor/edit-organisation";
		}
		Organisation organisation = this.organisations.save(form.organisation());
		this.twins.tellOrganisationApart(organisation.id(), others);
		redirect.addFlashAttribute("notice", saved(form));
		return "redirect:/organisations/" + organisation.id();
	}

	@GetMapping("/{id:[0-9]+}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	String open(@PathVariable long id, Model model) {
		OrganisationForm form = OrganisationForm.of(find(id));
		model.addAttribute("form", form);
		return edit(id, form.version(), model);
	}

	@PostMapping("/{id:[0-9]+}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String change(@PathVariable long id, @Valid @ModelAttribute("form") OrganisationForm form, BindingResult result,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson,
			@RequestParam(name = Twin.OTHERS, defaultValue = "") List<String> others, Model model,
			RedirectAttributes redirect) {
		requireReadable(result);
		Organisation organisation = find(id);
		if (form.version() != organisation.version()) {
			result.reject("web.form.changed-meanwhile");
			model.addAttribute("differences",
					Difference.between(form, OrganisationForm.of(organisation), "actor.organisation."));
		}
		if (this.lists.organisationsNamed(form.name()).stream().anyMatch((other) -> other != id)) {
			result.rejectValue("name", "actor.organisation.taken");
		}
		Set<String> added = form.names();
		added.removeAll(OrganisationForm.of(organisation).names());
		Twin.ask(this.twins.ofOrganisation(added, id), others, "name", result, model);
		if (result.hasErrors()) {
			return edit(id, organisation.version(), model);
		}
		long version = organisation.version();
		form.applyTo(organisation);
		this.organisations.saveAndFlush(organisation);
		if (!this.names.settle(this.names.inOrganisation(id), otherPerson, result)) {
			model.addAttribute("named", true);
			return edit(id, version, model);
		}
		this.twins.tellOrganisationApart(id, others);
		redirect.addFlashAttribute("notice", saved(form));
		return "redirect:/organisations/" + id;
	}

	private static String edit(long id, long version, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("version", version);
		return "actor/edit-organisation";
	}

	private Organisation find(long id) {
		return this.organisations.findById(id).orElseThrow(OrganisationPages::nothing);
	}

	/** Key of the message after saving. */
	private static String saved(OrganisationForm form) {
		return Actors.mixesAlphabets(form.name() + "\n" + form.spellings()) ? "actor.saved.mixed" : "actor.saved";
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	/** A version that is no number is not from the form of the page: 400. */
	private static void requireReadable(BindingResult result) {
		if (result.getTarget() == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

}
