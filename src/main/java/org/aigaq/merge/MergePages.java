package org.aigaq.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.merge.Merges.MergeRecord;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer merges two records that are one, after a preview, and undoes it. */
@Controller
@RequestMapping("/merges")
@PreAuthorize("hasRole('REVIEWER')")
class MergePages {

	private final Merges merges;

	MergePages(Merges merges) {
		this.merges = merges;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("merges", this.merges.all());
		return "merge/all";
	}

	@GetMapping("/{sort:[a-z]+}/{gone}")
	String choose(@PathVariable String sort, @PathVariable String gone, Model model) {
		model.addAttribute("gone", find(sort, gone));
		return "merge/choose";
	}

	/** Posted, because it may hold a name, which no address holds. */
	@PostMapping("/{sort:[a-z]+}/{gone}")
	String chosen(@PathVariable String sort, @PathVariable String gone,
			@RequestParam(name = "name", defaultValue = "") String name,
			@RequestParam(name = "keys[name]", defaultValue = "") String key, Model model,
			HttpServletResponse response) {
		MergeRecord record = find(sort, gone);
		Optional<MergeRecord> kept = this.merges.record(record.sort(), MergeSort.chosen(name, key));
		if (kept.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("gone", record);
			model.addAttribute("unknown", name);
			return "merge/choose";
		}
		return "redirect:/merges/" + sort + "/" + record.code() + "/into/" + kept.get().code();
	}

	@GetMapping("/{sort:[a-z]+}/{gone}/into/{kept}")
	String preview(@PathVariable String sort, @PathVariable String gone, @PathVariable String kept, Model model) {
		model.addAttribute("preview", this.merges.preview(find(sort, gone), find(sort, kept)));
		return "merge/preview";
	}

	@PostMapping("/{sort:[a-z]+}/{gone}/into/{kept}")
	String merge(@PathVariable String sort, @PathVariable String gone, @PathVariable String kept,
			@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
		MergeRecord into = find(sort, kept);
		List<String> taken = sent.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith("taken["))
			.map(Map.Entry::getValue)
			.toList();
		this.merges.merge(find(sort, gone), into, taken);
		redirect.addFlashAttribute("notice", "merge.done");
		return "redirect:" + into.page();
	}

	@PostMapping("/{id:[0-9]+}/undo")
	String undo(@PathVariable long id, RedirectAttributes redirect) {
		Merges.Merge merge = this.merges.undo(id).orElseThrow(MergePages::nothing);
		redirect.addFlashAttribute("notice", "merge.undone");
		return "redirect:" + merge.gonePage();
	}

	@ExceptionHandler
	String refused(DataIntegrityViolationException refusal, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("reason", constraint(refusal));
		return "merge/refused";
	}

	private static String constraint(Throwable refusal) {
		for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
			ServerErrorMessage error = (cause instanceof PSQLException sql) ? sql.getServerErrorMessage() : null;
			if (error != null && error.getConstraint() != null) {
				return error.getConstraint();
			}
		}
		return "other";
	}

	private MergeRecord find(String sort, String code) {
		return MergeSort.of(sort).flatMap((known) -> this.merges.record(known, code)).orElseThrow(MergePages::nothing);
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
