package org.aigaq.document.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.reading.FileReading;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Words;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A new incident begins with its document: a text is pasted or a file uploaded, the
 * document is added with it, and the form of an incident opens beside the text.
 */
@Controller
@RequestMapping("/documents/new")
@PreAuthorize("hasRole('EDITOR')")
class FirstTextPages {

	private final FirstTexts texts;

	private final FileReading reading;

	private final Reader reader;

	private final Words words;

	private final MessageSource messages;

	FirstTextPages(FirstTexts texts, FileReading reading, Reader reader, Words words, MessageSource messages) {
		this.texts = texts;
		this.reading = reading;
		this.reader = reader;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * The same choice as a page of its own, also where a refused text is loaded again.
	 */
	@GetMapping({ "/text", "/file" })
	String begin(Model model) {
		model.addAttribute("first", FirstText.BLANK);
		return "document/start";
	}

	/** Add a document with a pasted text. */
	@PostMapping("/text")
	String paste(@ModelAttribute("first") FirstText form, Model model, HttpServletResponse response) {
		Map<String, String> errors = errors(form);
		byte[] bytes = form.text().getBytes(StandardCharsets.UTF_8);
		try {
			FileText text = this.reading.pasted(form.text());
			if (errors.isEmpty()) {
				return opened(this.texts.known(bytes)
					.orElseGet(() -> this.texts.add(form, message("document.paste.name"), bytes, text)));
			}
		}
		catch (UnreadableFile ex) {
			errors.put("text", (ex.reason() == UnreadableFile.Reason.NO_WORDS) ? message("document.paste.empty")
					: message(ex.message(), ex.arguments()));
		}
		return refused(errors, model, response);
	}

	/** Add a document with an uploaded file. */
	@PostMapping("/file")
	String upload(@ModelAttribute("first") FirstText form, @RequestParam MultipartFile file, Model model,
			HttpServletResponse response) throws IOException {
		Map<String, String> errors = errors(form);
		String name = UploadPages.name(file);
		byte[] bytes = (file.getSize() > FileText.MOST_BYTES) ? new byte[FileText.MOST_BYTES + 1] : file.getBytes();
		try {
			FileText text = this.reading.read(bytes);
			if (errors.isEmpty()) {
				return opened(this.texts.known(bytes).orElseGet(() -> this.texts.add(form, name, bytes, text)));
			}
		}
		catch (UnreadableFile ex) {
			if (errors.isEmpty() && FirstTexts.canBeChosen(ex)) {
				return "redirect:" + this.texts.hold(form, name, bytes, ex, this.reader.getName());
			}
			errors.put("file", message("document.upload.refused", name) + " " + message(ex.message(), ex.arguments()));
		}
		return refused(errors, model, response);
	}

	private static String opened(String code) {
		return "redirect:/incidents/new?document=" + code;
	}

	private Map<String, String> errors(FirstText form) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (form.title().length() > FirstText.LONGEST_TITLE) {
			errors.put("title", message("document.start.too-long", FirstText.LONGEST_TITLE));
		}
		if (form.published().length() > FirstText.LONGEST_DATE) {
			errors.put("published", message("document.start.too-long", FirstText.LONGEST_DATE));
		}
		if (!form.kind().isEmpty() && !this.words.choices("document_kind").containsKey(form.kind())) {
			errors.put("kind", message("web.form.choose-one"));
		}
		return errors;
	}

	private static String refused(Map<String, String> errors, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("errors", errors);
		return "document/start";
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
