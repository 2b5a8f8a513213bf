package org.aigaq.source;

import jakarta.validation.Valid;
import org.aigaq.shared.Difference;
import org.aigaq.shared.Reader;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
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
@RequestMapping("/sources")
class SourcePages {

	private final Sources sources;

	private final SourceLists lists;

	private final Editions editions;

	private final Unsettled unsettled;

	private final JdbcClient database;

	private final Reader reader;

	SourcePages(Sources sources, SourceLists lists, Editions editions, Unsettled unsettled, JdbcClient database,
			Reader reader) {
		this.sources = sources;
		this.lists = lists;
		this.editions = editions;
		this.unsettled = unsettled;
		this.database = database;
		this.reader = reader;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("slice", this.lists.find(q, this.reader.isEditor(), page));
		return "source/list";
	}

	@GetMapping("/{code}")
	@Transactional(readOnly = true)
	String show(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Model model) {
		boolean editor = this.reader.isEditor();
		SourceLists.Row source = this.lists.get(code, editor).orElseThrow(SourcePages::nothing);
		model.addAttribute("source", source);
		model.addAttribute("slice", this.lists.passages(source.address(), editor, page));
		if (editor) {
			model.addAttribute("known", find(source.address()).form());
			model.addAttribute("editions", this.editions.of(source.address()));
			model.addAttribute("unsettled", this.unsettled.count(source.address()));
		}
		return "source/show";
	}

	/**
	 * The code in the links of editors.
	 * @throws ResponseStatusException (404) where there is no such document
	 */
	String addressOf(String code) {
		return this.lists.get(code, true).orElseThrow(SourcePages::nothing).address();
	}

	/** Somebody opens anew what a refused upload left in the address. */
	@GetMapping("/{code}/editions")
	@PreAuthorize("hasRole('EDITOR')")
	String editions(@PathVariable String code) {
		return "redirect:/sources/" + addressOf(code);
	}

	/** The same for a passage that could not be settled. */
	@GetMapping("/{code}/passages/{passage:[0-9]{1,18}}/{step:bind|lost|leave}")
	@PreAuthorize("hasRole('EDITOR')")
	String passages(@PathVariable String code) {
		return "redirect:/sources/" + addressOf(code) + "/passages";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	String empty(Model model) {
		model.addAttribute("form", SourceForm.empty());
		return "source/edit";
	}

	@PostMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String add(@Valid @ModelAttribute("form") SourceForm form, BindingResult result, RedirectAttributes redirect) {
		if (result.hasErrors()) {
			return "source/edit";
		}
		Source source = this.sources.save(new Source(this.sources.nextCode(), form));
		this.database.sql("insert into registry.source_edition (source_id) values (:id)")
			.param("id", source.id())
			.update();
		redirect.addFlashAttribute("notice", "source.saved");
		return "redirect:/sources/" + source.code();
	}

	@GetMapping("/{code}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	String open(@PathVariable String code, Model model) {
		SourceForm form = find(code).form();
		model.addAttribute("form", form);
		return edit(code, form.version(), model);
	}

	@PostMapping("/{code}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String change(@PathVariable String code, @Valid @ModelAttribute("form") SourceForm form, BindingResult result,
			Model model, RedirectAttributes redirect) {
		Source source = find(code);
		if (form.version() != source.version()) {
			result.reject("web.form.changed-meanwhile");
			model.addAttribute("differences", Difference.between(form, source.form(), "source."));
		}
		if (result.hasErrors()) {
			return edit(code, source.version(), model);
		}
		source.describe(form);
		redirect.addFlashAttribute("notice", "source.saved");
		return "redirect:/sources/" + code;
	}

	private static String edit(String code, long version, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("version", version);
		return "source/edit";
	}

	private Source find(String code) {
		return this.sources.findByCode(code).orElseThrow(SourcePages::nothing);
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
