package org.aigaq.document.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.aigaq.document.DocumentLists;
import org.aigaq.document.DocumentPages;
import org.aigaq.document.Editions;
import org.aigaq.document.Editions.Stored;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.reading.FileReading;
import org.aigaq.document.loading.DocumentImport.Arrival;
import org.aigaq.document.loading.DocumentImport.Received;
import org.aigaq.document.loading.ReadFiles.Choice;
import org.aigaq.shared.Reader;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Upload and download of the files of documents, and pasting of texts, for editors only.
 */
@Controller
@RequestMapping("/documents/{code}/editions")
@PreAuthorize("hasRole('EDITOR')")
class UploadPages {

	private static final int LONGEST_NAME = 255;

	private final DocumentLists documents;

	private final DocumentPages page;

	private final Editions editions;

	private final DocumentImport imports;

	private final ReadFiles files;

	private final FileReading reading;

	private final Reader reader;

	private final MessageSource messages;

	UploadPages(DocumentLists documents, DocumentPages page, Editions editions, DocumentImport imports, ReadFiles files,
			FileReading reading, Reader reader, MessageSource messages) {
		this.documents = documents;
		this.page = page;
		this.editions = editions;
		this.imports = imports;
		this.files = files;
		this.reading = reading;
		this.reader = reader;
		this.messages = messages;
	}

	@PostMapping
	String upload(@PathVariable String code, @RequestParam MultipartFile file, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		String address = this.documents.addressOf(code);
		String name = name(file);
		byte[] bytes = (file.getSize() > FileText.MOST_BYTES) ? new byte[FileText.MOST_BYTES + 1] : file.getBytes();
		try {
			return read(address, name, bytes, () -> this.reading.read(bytes), redirect);
		}
		catch (UnreadableFile ex) {
			List<Choice> choices = Choice.of(ex);
			if (!choices.isEmpty()) {
				model.addAttribute("token",
						this.files.hold(this.reader.getName(), address, name, bytes, null, choices));
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("choices", choices);
			model.addAttribute("refused", Map.of("name", name, "why",
					this.messages.getMessage(ex.message(), ex.arguments(), LocaleContextHolder.getLocale())));
			return this.page.show(address, 1, model);
		}
	}

	/** Take a text that was pasted. */
	@PostMapping("/text")
	String paste(@PathVariable String code, @RequestParam(defaultValue = "") String text, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		String address = this.documents.addressOf(code);
		String pasted = text.replace("\r\n", "\n");
		Locale language = LocaleContextHolder.getLocale();
		try {
			return read(address, this.messages.getMessage("document.paste.name", null, language),
					pasted.getBytes(StandardCharsets.UTF_8), () -> this.reading.pasted(pasted), redirect);
		}
		catch (UnreadableFile ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("pasted", pasted);
			model.addAttribute("pasteError",
					(ex.reason() == UnreadableFile.Reason.NO_WORDS)
							? this.messages.getMessage("document.paste.empty", null, language)
							: this.messages.getMessage(ex.message(), ex.arguments(), language));
			return this.page.show(address, 1, model);
		}
	}

	/** Redirects the address of a refused text to the document. */
	@GetMapping("/text")
	String pasted(@PathVariable String code) {
		return "redirect:/documents/" + this.documents.addressOf(code);
	}

	private String read(String address, String name, byte[] bytes, Reading text, RedirectAttributes redirect)
			throws UnreadableFile {
		Optional<Integer> known = this.imports.knownEdition(address, bytes);
		if (known.isPresent()) {
			return ReadFilePages.received(address, name, new Received(known.get(), Arrival.KNOWN, 0, Map.of()),
					redirect);
		}
		String token = this.files.hold(this.reader.getName(), address, name, bytes, text.read(), List.of());
		return "redirect:/documents/" + address + "/editions/read/" + token;
	}

	/** The file name that the browser sent, without directories; for display only. */
	static String name(MultipartFile file) {
		String name = StringUtils.getFilename(String.valueOf(file.getOriginalFilename()).replace('\\', '/'));
		String plain = (name != null) ? name.replaceAll("\\p{C}", "").strip() : "";
		return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
	}

	@GetMapping("/{edition:[0-9]{1,9}}/file")
	ResponseEntity<byte[]> download(@PathVariable String code, @PathVariable int edition) {
		Stored file = this.editions.file(this.documents.addressOf(code), edition)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.body(file.content());
	}

	/** The reading of one text. */
	private interface Reading {

		FileText read() throws UnreadableFile;

	}

}
