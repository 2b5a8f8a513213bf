package org.aigaq.document.edition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

import org.aigaq.document.DocumentLists;
import org.aigaq.document.Editions;
import org.aigaq.document.Passage;
import org.aigaq.document.edition.Texts.Noted;
import org.aigaq.document.edition.Texts.ReadText;
import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The text of an edition, for editors; and the address of a passage, for everybody:
 * editors see it in the text, others see what may be shown of it.
 */
@Controller
@RequestMapping("/documents/{code}/text")
class TextPages {

	private final DocumentLists documents;

	private final Texts texts;

	private final Editions editions;

	private final Rebindings rebindings;

	private final Reader reader;

	private final MessageSource messages;

	TextPages(DocumentLists documents, Texts texts, Editions editions, Rebindings rebindings, Reader reader,
			MessageSource messages) {
		this.documents = documents;
		this.texts = texts;
		this.editions = editions;
		this.rebindings = rebindings;
		this.reader = reader;
		this.messages = messages;
	}

	@GetMapping
	@PreAuthorize("hasRole('EDITOR')")
	String newest(@PathVariable String code) {
		DocumentLists.Row document = this.documents.get(code, true).orElseThrow(TextPages::nothing);
		int edition = this.texts.newest(document.address()).orElseThrow(TextPages::nothing);
		return "redirect:/documents/" + document.address() + "/text/" + edition;
	}

	@GetMapping("/{edition:[0-9]{1,9}}")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	String read(@PathVariable String code, @PathVariable int edition, Model model) {
		DocumentLists.Row document = this.documents.get(code, true).orElseThrow(TextPages::nothing);
		ReadText text = this.texts.read(document.address(), edition).orElseThrow(TextPages::nothing);
		return text(document, edition, text, this.texts.noted(document.address(), edition), null, model);
	}

	@GetMapping("/{edition:[0-9]{1,9}}/{start:[0-9]{1,9}}-{end:[0-9]{1,9}}")
	@Transactional(readOnly = true)
	String passage(@PathVariable String code, @PathVariable int edition, @PathVariable int start, @PathVariable int end,
			Model model) {
		boolean editor = this.reader.isEditor();
		DocumentLists.Row document = this.documents.get(code, editor).orElseThrow(TextPages::nothing);
		if (!editor && !document.isPublic()) {
			throw nothing();
		}
		List<Passage> passages = this.documents.passagesAt(document.address(), editor, edition, start, end);
		if (passages.isEmpty()) {
			return today(document, edition, start, end, editor);
		}
		Optional<ReadText> text = editor ? this.texts.read(document.address(), edition) : Optional.empty();
		if (text.isPresent()) {
			List<Noted> notes = this.texts.noted(document.address(), edition);
			Noted here = notes.stream()
				.filter((noted) -> noted.start() == start && noted.end() == end)
				.findFirst()
				.orElse(null);
			return text(document, edition, text.get(), notes, here, model);
		}
		model.addAttribute("document", document);
		model.addAttribute("passages", passages);
		return "document/passage";
	}

	/** The address of the passage in a later edition that was at these characters. */
	private String today(DocumentLists.Row document, int edition, int start, int end, boolean editor) {
		return this.rebindings.today(document.address(), edition, start, end)
			.filter((now) -> !this.documents
				.passagesAt(document.address(), editor, now.edition(), now.start(), now.end())
				.isEmpty())
			.map((now) -> "redirect:/documents/%s/text/%s/%s-%s".formatted(document.address(), now.edition(),
					now.start(), now.end()))
			.orElseThrow(TextPages::nothing);
	}

	private String text(DocumentLists.Row document, int edition, ReadText read, List<Noted> notes, @Nullable Noted here,
			Model model) {
		model.addAttribute("document", document);
		model.addAttribute("edition", edition);
		model.addAttribute("notes", notes);
		model.addAttribute("readingNotices", read.notices());
		boolean pictures = this.editions.hashOfPdf(document.address(), edition).isPresent();
		MarkedText marked = MarkedText.of(read.text(), notes, here);
		model.addAttribute("pictures", pictures);
		model.addAttribute("pages", pictures ? marked.pages(read.pages()) : marked.onePage());
		Locale language = LocaleContextHolder.getLocale();
		IntFunction<String> label = (number) -> this.messages.getMessage("document.passage.note",
				new Object[] { number }, language);
		model.addAttribute("label", label);
		model.addAttribute("here", here);
		model.addAttribute("number", (here != null) ? notes.indexOf(here) + 1 : 0);
		return "document/text";
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
