package org.aigaq.document.loading;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.aigaq.document.DocumentLists;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.reading.FileReading;
import org.aigaq.document.loading.DocumentImport.Arrival;
import org.aigaq.document.loading.DocumentImport.Received;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
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

/**
 * What was read from an uploaded file, before it is kept: for the editor who uploaded it.
 */
@Controller
@RequestMapping("/documents/{code}/editions/read/{token}")
@PreAuthorize("hasRole('EDITOR')")
class ReadFilePages {

	/** The encodings in which a file can be read again. */
	static final List<String> ENCODINGS = List.of("UTF-8", "windows-1251", "KZ-1048", "KOI8-R", "IBM866", "ISO-8859-5",
			"windows-1252", "UTF-16LE", "UTF-16BE");

	private final DocumentLists documents;

	private final ReadFiles files;

	private final DocumentImport imports;

	private final FileReading reading;

	private final Reader reader;

	private final MessageSource messages;

	ReadFilePages(DocumentLists documents, ReadFiles files, DocumentImport imports, FileReading reading, Reader reader,
			MessageSource messages) {
		this.documents = documents;
		this.files = files;
		this.imports = imports;
		this.reading = reading;
		this.reader = reader;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable String code, @PathVariable String token, Model model, RedirectAttributes redirect) {
		ReadFile file = find(code, token);
		return (file != null) ? show(code, file, model) : gone(code, redirect);
	}

	/**
	 * Keep the text.
	 * @param all whether to keep what was left out, too
	 */
	@PostMapping("/keep")
	String keep(@PathVariable String code, @PathVariable String token,
			@RequestParam(defaultValue = "false") boolean all, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		ReadFile file = find(code, token);
		if (file == null || file.text() == null) {
			return gone(code, redirect);
		}
		String address = this.documents.addressOf(code);
		try {
			Received received = this.imports.receive(address, file.name(), content(file), file.kept(all));
			this.files.delete(token, this.reader.getName());
			return received(address, file.name(), received, redirect);
		}
		catch (DataIntegrityViolationException ex) {
			return refuse(code, file, "document.file.other-length", new Object[0], model, response);
		}
	}

	/** Tell what became of a file. */
	static String received(String address, String name, Received received, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "document.received." + received.arrival().name().toLowerCase(Locale.ROOT));
		redirect.addFlashAttribute("noticeArguments", new Object[] { name, received.edition(), received.unsettled() });
		boolean settle = received.unsettled() > 0 || received.arrival() == Arrival.NEW;
		return "redirect:/documents/" + address + (settle ? "/passages" : "");
	}

	/** Read the file again in an encoding. */
	@PostMapping("/encoding")
	String encoding(@PathVariable String code, @PathVariable String token,
			@RequestParam(defaultValue = "") String encoding, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (!ENCODINGS.contains(encoding)) {
			throw Refusal.badParameter("encoding", "document.read.encoding.unknown");
		}
		ReadFile file = find(code, token);
		if (file == null) {
			return gone(code, redirect);
		}
		try {
			this.files.change(token, encoding, this.reading.read(content(file), encoding));
			return "redirect:/documents/" + this.documents.addressOf(code) + "/editions/read/" + token;
		}
		catch (UnreadableFile ex) {
			return refuse(code, file, ex.message(), ex.arguments(), model, response);
		}
	}

	@PostMapping("/discard")
	String discard(@PathVariable String code, @PathVariable String token, RedirectAttributes redirect) {
		this.files.delete(token, this.reader.getName());
		redirect.addFlashAttribute("notice", "document.read.discarded");
		return "redirect:/documents/" + this.documents.addressOf(code);
	}

	/** Redirects the address of a refused step to what was read. */
	@GetMapping({ "/keep", "/encoding", "/discard" })
	String step(@PathVariable String code, @PathVariable String token) {
		return "redirect:/documents/" + this.documents.addressOf(code) + "/editions/read/" + token;
	}

	private @Nullable ReadFile find(String code, String token) {
		return this.files.find(token, this.reader.getName(), this.documents.addressOf(code)).orElse(null);
	}

	private byte[] content(ReadFile file) {
		return this.files.content(file, this.reader.getName());
	}

	private String gone(String code, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "document.read.gone");
		return "redirect:/documents/" + this.documents.addressOf(code);
	}

	private String refuse(String code, ReadFile file, String message, Object[] arguments, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("why", this.messages.getMessage(message, arguments, LocaleContextHolder.getLocale()));
		return show(code, file, model);
	}

	private String show(String code, ReadFile file, Model model) {
		model.addAttribute("document",
				this.documents.get(code, true).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("file", file);
		model.addAttribute("encodings", ENCODINGS);
		return "document/read";
	}

}
