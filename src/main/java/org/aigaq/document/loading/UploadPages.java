package org.aigaq.document.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

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

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Upload and download of the files of documents, for editors only. */
@Controller
@RequestMapping("/documents/{code}/editions")
@PreAuthorize("hasRole('EDITOR')")
class UploadPages {

	private static final int LONGEST_NAME = 255;

	private final DocumentLists documents;

	private final DocumentPages page;

	private final Editions editions;

	private final DocumentImport imports;

	private final FileReading reading;

	private final MessageSource messages;

	UploadPages(DocumentLists documents, DocumentPages page, Editions editions, DocumentImport imports,
			FileReading reading, MessageSource messages) {
		this.documents = documents;
		this.page = page;
		this.editions = editions;
		this.imports = imports;
		this.reading = reading;
		this.messages = messages;
	}

	@PostMapping
	String upload(@PathVariable String code, @RequestParam MultipartFile file, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		String address = this.documents.addressOf(code);
		String name = name(file);
		try {
			byte[] bytes = (file.getSize() > FileText.MOST_BYTES) ? new byte[FileText.MOST_BYTES + 1] : file.getBytes();
			Received received = this.imports.receive(address, name, bytes, this.reading.read(bytes));
			redirect.addFlashAttribute("notice",
					"document.received." + received.arrival().name().toLowerCase(Locale.ROOT));
			redirect.addFlashAttribute("noticeArguments",
					new Object[] { name, received.edition(), received.unsettled() });
			boolean settle = received.unsettled() > 0 || received.arrival() == Arrival.NEW;
			return "redirect:/documents/" + address + (settle ? "/passages" : "");
		}
		catch (UnreadableFile ex) {
			return refuse(address, name, ex.message(), ex.arguments(), model, response);
		}
		catch (DataIntegrityViolationException ex) {
			return refuse(address, name, "document.file.other-length", new Object[0], model, response);
		}
	}

	private String refuse(String address, String name, String message, Object[] arguments, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("refused", Map.of("name", name, "why",
				this.messages.getMessage(message, arguments, LocaleContextHolder.getLocale())));
		return this.page.show(address, 1, model);
	}

	/** The file name that the browser sent, without directories; for display only. */
	private static String name(MultipartFile file) {
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

}
