package org.aigaq.web.searching;

import org.aigaq.shared.Reader;
import org.aigaq.shared.Refusal;
import org.aigaq.web.searching.SavedSearches.Saved;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves filters of lists under a name, opens and deletes them. */
@Controller
@RequestMapping("/searches/saved")
class SavedSearchPages {

	private static final int LONGEST_NAME = 80;

	private final SavedSearches saved;

	private final KeptSearches kept;

	private final Reader reader;

	SavedSearchPages(SavedSearches saved, KeptSearches kept, Reader reader) {
		this.saved = saved;
		this.kept = kept;
		this.reader = reader;
	}

	/**
	 * Save a filter.
	 * @param form the address of the list in {@code at}, the name in {@code name}, and
	 * the fields of the filter
	 */
	@PostMapping
	String save(@RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String name,
			@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
		if (!KeptSearchPages.isList(at)) {
			throw Refusal.badParameter("at", "web.search.no-list");
		}
		String called = name.strip().replace("\u0000", "");
		if (called.isEmpty() || called.length() > LONGEST_NAME) {
			throw Refusal.badParameter("name", "search.saved.name-needed");
		}
		form.remove("name");
		String query = KeptSearchPages.fields(form);
		if (!this.saved.save(this.reader.getName(), at, called, query)) {
			throw Refusal.badParameter("name", "search.saved.many", SavedSearches.MOST);
		}
		redirect.addFlashAttribute("notice", "search.saved.done");
		redirect.addFlashAttribute("noticeArguments", new Object[] { called });
		return open(at, query);
	}

	@GetMapping("/{id:[0-9]{1,18}}")
	String open(@PathVariable long id) {
		Saved search = this.saved.find(id, this.reader.getName())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return open(search.list(), search.query());
	}

	@PostMapping("/{id:[0-9]{1,18}}/delete")
	String delete(@PathVariable long id) {
		String list = this.saved.find(id, this.reader.getName())
			.map(Saved::list)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.saved.delete(id, this.reader.getName());
		return "redirect:" + list;
	}

	/** The address of an editor's search holds no words that were typed. */
	private String open(String list, String query) {
		if (!StringUtils.hasText(query)) {
			return "redirect:" + list;
		}
		return "redirect:" + list + (KeptSearchPages.mayName(query) && this.reader.isEditor()
				? "?search=" + this.kept.keep(this.reader.getName(), query) : "?" + query);
	}

}
