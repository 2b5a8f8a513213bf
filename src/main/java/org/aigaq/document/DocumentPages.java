package org.aigaq.document;

import java.util.List;

import jakarta.validation.Valid;
import org.aigaq.actor.RestrictedNames;
import org.aigaq.actor.Twin;
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

/** The register of documents. */
@Controller
@RequestMapping("/documents")
public class DocumentPages {

	private final Documents documents;

	private final DocumentLists lists;

	private final DocumentSearch search;

	private final Editions editions;

	private final Reader reader;

	private final RestrictedNames names;

	private final DocumentDates dates;

	private final DocumentTwins twins;

	DocumentPages(Documents documents, DocumentLists lists, DocumentSearch search, Editions editions, Reader reader,
			RestrictedNames names, DocumentTwins twins, DocumentDates dates) {
		this.documents = documents;
		this.lists = lists;
		this.search = search;
		this.editions = editions;
		this.reader = reader;
		this.names = names;
		this.dates = dates;
		this.twins = twins;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("slice", this.lists.find(q, this.reader.isEditor(), page));
		return "document/list";
	}

	@GetMapping("/{code}")
	@Transactional(readOnly = true)
	public String show(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Model model) {
		boolean editor = this.reader.isEditor();
		DocumentLists.Row document = this.lists.get(code, editor).orElseThrow(DocumentPages::nothing);
		model.addAttribute("document", document);
		model.addAttribute("slice", this.lists.passages(document.address(), editor, page));
		if (editor) {
			model.addAttribute("known", find(document.address()).form());
			model.addAttribute("editions", this.editions.of(document.address()));
			model.addAttribute("unsettled", this.lists.unsettled(document.address()));
		}
		return "document/show";
	}

	/** Redirects the address of a refused upload to the document. */
	@GetMapping("/{code}/editions")
	@PreAuthorize("hasRole('EDITOR')")
	String editions(@PathVariable String code) {
		return "redirect:/documents/" + this.lists.addressOf(code);
	}

	/** Redirects the address of a refused decision to the passages. */
	@GetMapping("/{code}/passages/{passage:[0-9]{1,18}}/{step:bind|lost|leave}")
	@PreAuthorize("hasRole('EDITOR')")
	String passages(@PathVariable String code) {
		return "redirect:/documents/" + this.lists.addressOf(code) + "/passages";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	String empty(Model model) {
		model.addAttribute("form", DocumentForm.empty());
		return "document/edit";
	}

	@PostMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String add(@Valid @ModelAttribute("form") DocumentForm form, BindingResult result,
			@RequestParam(name = Twin.OTHERS, defaultValue = "") List<String> others, Model model,
			RedirectAttributes redirect) {
		if (result.getTarget() == null) { // a version that is missing or no number
			return "document/edit";
		}
		Twin.ask(this.twins.of(form.title(), form.url(), null), others, "title", result, model);
		this.dates.check(form, result);
		if (result.hasErrors()) {
			return "document/edit";
		}
		Document document = this.search.add(form);
		this.twins.tellApart(document.id(), others);
		redirect.addFlashAttribute("notice", "document.saved");
		return "redirect:/documents/" + document.code();
	}

	@GetMapping("/{code}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	String open(@PathVariable String code, Model model) {
		DocumentForm form = find(code).form();
		model.addAttribute("form", form);
		return edit(code, form.version(), model);
	}

	@PostMapping("/{code}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String change(@PathVariable String code, @Valid @ModelAttribute("form") DocumentForm form, BindingResult result,
			@RequestParam(name = RestrictedNames.CONFIRMATION, defaultValue = "") String otherPerson,
			@RequestParam(name = Twin.OTHERS, defaultValue = "") List<String> others, Model model,
			RedirectAttributes redirect) {
		requireReadable(result);
		Document document = find(code);
		this.dates.check(form, result);
		if (form.version() != document.version()) {
			result.reject("web.form.changed-meanwhile");
			model.addAttribute("differences", Difference.between(form, document.form(), "document."));
		}
		DocumentForm before = document.form();
		Twin.ask(this.twins.of(form.title().equals(before.title()) ? "" : form.title(),
				form.url().equals(before.url()) ? "" : form.url(), code), others, "title", result, model);
		if (result.hasErrors()) {
			return edit(code, document.version(), model);
		}
		long version = document.version();
		document.describe(form);
		this.documents.saveAndFlush(document);
		if (!this.names.settle(this.names.inDocument(document.id()), otherPerson, result)) {
			model.addAttribute("named", true);
			return edit(code, version, model);
		}
		this.twins.tellApart(document.id(), others);
		redirect.addFlashAttribute("notice", "document.saved");
		return "redirect:/documents/" + code;
	}

	private static String edit(String code, long version, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("version", version);
		return "document/edit";
	}

	private Document find(String code) {
		return this.documents.findByCode(code).orElseThrow(DocumentPages::nothing);
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
