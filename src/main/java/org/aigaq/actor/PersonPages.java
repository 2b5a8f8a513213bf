package org.aigaq.actor;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import org.aigaq.shared.Difference;
import org.aigaq.shared.Reader;

import org.springframework.context.ApplicationEventPublisher;
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

/** The register of persons. Each view of a restricted name is recorded. */
@Controller
@RequestMapping("/persons")
class PersonPages {

	private final Persons persons;

	private final ActorLists lists;

	private final Actors actors;

	private final Reader reader;

	private final RestrictedNames names;

	private final ApplicationEventPublisher events;

	private final Twins twins;

	PersonPages(Persons persons, ActorLists lists, Actors actors, Reader reader, RestrictedNames names,
			ApplicationEventPublisher events, Twins twins) {
		this.persons = persons;
		this.lists = lists;
		this.actors = actors;
		this.reader = reader;
		this.names = names;
		this.events = events;
		this.twins = twins;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("slice", this.lists.persons(q, this.reader.isEditor(), page));
		return "actor/persons";
	}

	@GetMapping("/{number:[0-9]+}")
	@Transactional
	String show(@PathVariable int number, Model model) {
		boolean editor = this.reader.isEditor();
		model.addAttribute("person", this.lists.person(number, editor).orElseThrow(PersonPages::nothing));
		model.addAttribute("mentions", this.lists.mentionsOfPerson(number, editor));
		if (editor) {
			model.addAttribute("known", look(number));
		}
		return "actor/person";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	String empty(Model model) {
		model.addAttribute("form", PersonForm.empty());
		return "actor/edit-person";
	}

	@PostMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String add(@Valid @ModelAttribute("form") PersonForm form, BindingResult result,
			@RequestParam(name = Twin.OTHERS, defaultValue = "") List<String> others, Model model,
			RedirectAttributes redirect) {
		if (result.getTarget() == null) { // a version that is missing or no number
			return "actor/edit-person";
		}
		form.check(result);
		Twin.ask(this.twins.ofPerson(form.names(), null, "/persons/new"), others, "name", result, model);
		if (result.hasErrors()) {
			return "actor/edit-person";
		}
		Person person = new Person(form.name());
		form.applyTo(person);
		this.persons.save(person);
		this.twins.tellPersonApart(person.id(), others);
		this.events.publishEvent(new NameRestricted());
		redirect.addFlashAttribute("notice", saved(form));
		return "redirect:/persons/" + person.number();
	}

	@GetMapping("/{number:[0-9]+}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String open(@PathVariable int number, Model model) {
		PersonForm form = look(number);
		model.addAttribute("form", form);
		return edit(number, form.version(), model);
	}

	@PostMapping("/{number:[0-9]+}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String change(@PathVariable int number, @Valid @ModelAttribute("form") PersonForm form, BindingResult result,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson,
			@RequestParam(name = Twin.OTHERS, defaultValue = "") List<String> others, Model model,
			RedirectAttributes redirect) {
		requireReadable(result);
		Person person = find(number);
		form.check(result);
		Set<String> added = form.names();
		added.removeAll(PersonForm.of(person).names());
		Twin.ask(this.twins.ofPerson(added, person.id(), "/persons/" + number), others, "name", result, model);
		if (form.version() != person.version()) {
			result.reject("web.form.changed-meanwhile");
			model.addAttribute("differences", Difference.between(form, look(number), "actor.person."));
		}
		if (result.hasErrors()) {
			return edit(number, person.version(), model);
		}
		long version = person.version();
		form.applyTo(person);
		this.persons.saveAndFlush(person);
		if (!this.names.settle(this.names.inRows("person", List.of(person.id())), otherPerson, result)) {
			model.addAttribute("named", true);
			return edit(number, version, model);
		}
		this.twins.tellPersonApart(person.id(), others);
		this.events.publishEvent(new NameRestricted());
		redirect.addFlashAttribute("notice", saved(form));
		return "redirect:/persons/" + number;
	}

	private String edit(int number, long version, Model model) {
		model.addAttribute("number", number);
		model.addAttribute("version", version);
		return "actor/edit-person";
	}

	/** The form of a person, for an editor; the view of a restricted name is recorded. */
	private PersonForm look(int number) {
		Person person = find(number);
		if (person.isRestricted()) {
			this.actors.recordLook(List.of(person.id()), "/persons/" + number);
		}
		return PersonForm.of(person);
	}

	private Person find(int number) {
		return this.persons.findByNumber(number).orElseThrow(PersonPages::nothing);
	}

	/** Key of the message after saving. */
	private static String saved(PersonForm form) {
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
