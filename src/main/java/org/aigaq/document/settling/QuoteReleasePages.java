package org.aigaq.document.settling;

import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.actor.Actors;
import org.aigaq.document.DocumentLists;
import org.aigaq.document.settling.QuoteReleases.Reason;
import org.aigaq.document.settling.QuoteReleases.Withheld;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an editor releases a quote that readers do not see. */
@Controller
@RequestMapping("/documents/{code}/passages/{passage:[0-9]{1,18}}")
@PreAuthorize("hasRole('EDITOR')")
class QuoteReleasePages {

	private static final int LONGEST_REASON = 1000;

	private final DocumentLists documents;

	private final QuoteReleases releases;

	private final Actors actors;

	QuoteReleasePages(DocumentLists documents, QuoteReleases releases, Actors actors) {
		this.documents = documents;
		this.releases = releases;
		this.actors = actors;
	}

	/** Shows the words, which may hold the name: the look is recorded. */
	@GetMapping("/release")
	String show(@PathVariable String code, @PathVariable long passage, Model model) {
		String address = this.documents.addressOf(code);
		Withheld quote = find(address, passage);
		this.actors.recordLook(quote.reasons().stream().map(Reason::person).toList(),
				"/documents/" + address + "/passages");
		model.addAttribute("address", address);
		model.addAttribute("quote", quote);
		model.addAttribute("passages",
				this.documents.passagesAt(address, true, quote.edition(), quote.start(), quote.end()));
		return "document/release";
	}

	@PostMapping("/release")
	String release(@PathVariable String code, @PathVariable long passage, @RequestParam String seen,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			model.addAttribute("message", "document.release.reason.missing");
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(code, passage, model);
		}
		String address = this.documents.addressOf(code);
		this.releases.release(find(address, passage), seen, reason);
		redirect.addFlashAttribute("notice", "document.release.done");
		return "redirect:/documents/" + address + "/passages/" + passage + "/release";
	}

	@PostMapping("/withhold")
	String withhold(@PathVariable String code, @PathVariable long passage, RedirectAttributes redirect) {
		String address = this.documents.addressOf(code);
		this.releases.end(find(address, passage));
		redirect.addFlashAttribute("notice", "document.release.ended");
		return "redirect:/documents/" + address + "/passages/" + passage + "/release";
	}

	private Withheld find(String address, long passage) {
		return this.releases.find(address, passage)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
