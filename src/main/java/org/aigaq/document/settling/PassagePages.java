package org.aigaq.document.settling;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.document.DocumentLists;
import org.aigaq.document.WordsInText.Fit;
import org.aigaq.document.WordsInText.Found;
import org.aigaq.document.WordsInText.Spot;
import org.aigaq.document.edition.Rebindings;
import org.aigaq.document.edition.Texts;
import org.aigaq.document.rebinding.Rebinding.Span;
import org.aigaq.document.settling.UnsettledPassages.Item;
import org.aigaq.shared.ListPage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages for deciding on the passages of a document without matching words. */
@Controller
@RequestMapping("/documents/{code}/passages")
@PreAuthorize("hasRole('EDITOR')")
class PassagePages {

	private final DocumentLists documents;

	private final UnsettledPassages unsettled;

	private final Rebindings rebindings;

	private final PassageDecisions settling;

	private final Texts texts;

	PassagePages(DocumentLists documents, UnsettledPassages unsettled, Rebindings rebindings, PassageDecisions settling,
			Texts texts) {
		this.documents = documents;
		this.unsettled = unsettled;
		this.rebindings = rebindings;
		this.settling = settling;
		this.texts = texts;
	}

	@GetMapping
	String show(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Model model) {
		String address = this.documents.addressOf(code);
		model.addAttribute("address", address);
		model.addAttribute("steps", this.rebindings.steps(address));
		model.addAttribute("rebound", this.rebindings.taken(address));
		model.addAttribute("slice", this.unsettled.items(address, page));
		model.addAttribute("newest", this.texts.newest(address).orElse(null));
		return "document/passages";
	}

	/** Bind to characters, or to a quote that occurs once; otherwise ask which. */
	@PostMapping("/{passage}/bind")
	String bind(@PathVariable String code, @PathVariable long passage, @RequestParam String seen,
			@RequestParam(defaultValue = "") String start, @RequestParam(defaultValue = "") String end,
			@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "1") int page, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		String address = this.documents.addressOf(code);
		if (!words.isBlank()) {
			Found found = this.settling.find(address, words);
			if (found.fit() == Fit.EXACT && found.times() == 1) {
				Spot spot = found.spots().get(0);
				return bind(address, passage, seen, new Span(spot.start(), spot.end()), redirect);
			}
			String message = (found.times() == 0) ? "document.settle.nowhere" : "document.settle.which";
			return ask(code, passage, page, message, found.spots(), words, model, response);
		}
		Span place = span(start, end);
		Optional<String> fault = (place != null) ? this.settling.fault(address, place)
				: Optional.of("document.passage.no-characters");
		if (place == null || fault.isPresent()) {
			model.addAttribute("start", start);
			model.addAttribute("end", end);
			return ask(code, passage, page, fault.orElseThrow(), null, words, model, response);
		}
		return bind(address, passage, seen, place, redirect);
	}

	private String bind(String address, long passage, String seen, Span place, RedirectAttributes redirect) {
		this.settling.bind(address, passage, seen, place);
		redirect.addFlashAttribute("notice", "document.settle.bound");
		return "redirect:/documents/" + address + "/passages";
	}

	/**
	 * Show the page again with an error, or with spots to choose from, at its passage.
	 */
	private String ask(String code, long passage, int page, String message, @Nullable List<Spot> candidates,
			String words, Model model, HttpServletResponse response) {
		show(code, page, model);
		if (candidates != null && model.getAttribute("slice") instanceof ListPage<?> slice) {
			model.addAttribute("slice",
					new ListPage<>(slice.rows()
						.stream()
						.map(Item.class::cast)
						.map((item) -> (item.id() == passage) ? item.with(candidates) : item)
						.toList(), slice.page(), slice.more()));
		}
		model.addAttribute("asked", passage);
		model.addAttribute("message", message);
		model.addAttribute("words", words);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "document/passages";
	}

	@PostMapping("/{passage}/lost")
	String lose(@PathVariable String code, @PathVariable long passage, @RequestParam String seen,
			RedirectAttributes redirect) {
		String address = this.documents.addressOf(code);
		this.settling.lose(address, passage, seen);
		redirect.addFlashAttribute("notice", "document.settle.lost");
		return "redirect:/documents/" + address + "/passages";
	}

	@PostMapping("/{passage}/leave")
	String leave(@PathVariable String code, @PathVariable long passage, @RequestParam String seen,
			RedirectAttributes redirect) {
		String address = this.documents.addressOf(code);
		this.settling.leave(address, passage, seen);
		redirect.addFlashAttribute("notice", "document.settle.left");
		return "redirect:/documents/" + address + "/passages";
	}

	private static @Nullable Span span(String start, String end) {
		if (!start.matches("\\s*[0-9]{1,9}\\s*") || !end.matches("\\s*[0-9]{1,9}\\s*")) {
			return null;
		}
		int first = Integer.parseInt(start.strip());
		int after = Integer.parseInt(end.strip());
		return (first < after) ? new Span(first, after) : null;
	}

}
