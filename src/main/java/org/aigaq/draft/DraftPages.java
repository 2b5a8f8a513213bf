package org.aigaq.draft;

import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what is typed into a form, shows it again, and discards it. */
@Controller
@RequestMapping("/drafts")
@PreAuthorize("hasRole('EDITOR')")
class DraftPages {

	private final Drafts drafts;

	private final List<SavedVersions> versions;

	private final Words words;

	DraftPages(Drafts drafts, List<SavedVersions> versions, Words words) {
		this.drafts = drafts;
		this.versions = versions;
		this.words = words;
	}

	/**
	 * Keep a form. The answer is what stands beside its buttons: when it was kept, and
	 * who else edits the record.
	 */
	@PostMapping
	String keep(HttpServletRequest request, HttpServletResponse response, Principal account, Model model) {
		model.addAttribute("savedAt",
				this.drafts.account(account.getName())
					.flatMap((id) -> this.drafts.keep(id, request.getParameterMap()))
					.orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT)));
		String path = request.getParameter(Drafts.PATH);
		model.addAttribute("others", this.drafts.others(path));
		model.addAttribute("newer", newer(path, request.getParameter(Drafts.OPENED), account.getName()).orElse(null));
		return "draft/form :: kept";
	}

	private Optional<String> newer(String path, @Nullable String opened, String account) {
		try {
			Instant since = Instant.parse((opened != null) ? opened : "");
			return this.versions.stream().flatMap((each) -> each.savedSince(path, since, account).stream()).findFirst();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	@GetMapping("/{id:[0-9]{1,18}}")
	void show(@PathVariable long id, Principal account, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		Draft draft = find(id, account);
		draft.fields().putIfAbsent("rows", new String[] { "" });
		ShownForm form = draft.shown(this.words.moment(draft.savedAt()));
		request.getRequestDispatcher(draft.path()).forward(form.toShow(request), response);
	}

	@PostMapping("/{id:[0-9]{1,18}}/discard")
	String discard(@PathVariable long id, Principal account, RedirectAttributes redirect) {
		Draft draft = find(id, account);
		this.drafts.discard(draft);
		redirect.addFlashAttribute("notice", "draft.discarded");
		return "redirect:" + ((draft.page() != null) ? draft.page() : draft.path());
	}

	private Draft find(long id, Principal account) {
		return this.drafts.find(id, account.getName())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
