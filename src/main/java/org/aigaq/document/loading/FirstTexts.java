package org.aigaq.document.loading;

import java.util.List;
import java.util.Optional;

import org.aigaq.document.DocumentSearch;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.loading.ReadFiles.Choice;
import org.aigaq.document.rebinding.HashedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a document together with its text. */
@Component
class FirstTexts {

	private final DocumentSearch documents;

	private final DocumentImport imports;

	private final ReadFiles files;

	private final JdbcClient database;

	FirstTexts(DocumentSearch documents, DocumentImport imports, ReadFiles files, JdbcClient database) {
		this.documents = documents;
		this.imports = imports;
		this.files = files;
		this.database = database;
	}

	/** The document that has this text already. */
	Optional<String> known(byte[] bytes) {
		return this.database.sql("""
				select document.code
				  from registry.document_edition edition
				  join registry.document on document.id = edition.document_id
				  join registry.document_text text on text.edition_id = edition.id
				 where edition.text_sha256 = ? order by edition.id limit 1""")
			.params(HashedText.sha256(bytes))
			.query(String.class)
			.optional();
	}

	/** Add a document with a text that was read; gives its code. */
	@Transactional
	String add(FirstText form, String name, byte[] bytes, FileText text) {
		String code = begin(form, text.text(), name);
		this.imports.receive(code, name, bytes, text);
		return code;
	}

	/**
	 * Add a document with a file whose encoding must be chosen first.
	 * @return the address where it is chosen
	 */
	@Transactional
	String hold(FirstText form, String name, byte[] bytes, UnreadableFile unread, String account) {
		String code = begin(form, "", name);
		String token = this.files.hold(account, code, name, bytes, null, Choice.of(unread));
		return "/documents/" + code + "/editions/read/" + token;
	}

	/** Whether an encoding can be chosen for a file that could not be read. */
	static boolean canBeChosen(UnreadableFile unread) {
		List<Choice> choices = Choice.of(unread);
		return !choices.isEmpty();
	}

	private String begin(FirstText form, String text, String name) {
		return this.documents.add(form.title(text, name), form.kind().isEmpty() ? "unknown" : form.kind(),
				FirstText.language(text), form.published(), form.isRestricted());
	}

}
