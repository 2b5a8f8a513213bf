package org.aigaq.document.loading;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.aigaq.document.file.FileText;
import org.aigaq.document.file.StoredNotices;
import org.aigaq.document.file.UnreadableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that were read and are not kept yet, each for the account that uploaded it,
 * bounded in number and time.
 */
@Repository
class ReadFiles {

	/** How many are held for an account. */
	static final int MOST = 5;

	private static final int BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient database;

	ReadFiles(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Hold a file; the oldest of the account goes.
	 * @param text its text; {@code null}: its encoding must be chosen
	 * @param choices the encodings to choose from
	 * @return the token
	 */
	@Transactional
	String hold(String account, String address, String name, byte[] content, @Nullable FileText text,
			List<Choice> choices) {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.database.sql("""
				delete from app.read_file
				 where token in (select token from app.read_file where account = :account
				                  order by read_at desc, token offset :held)""")
			.param("account", account)
			.param("held", MOST - 1)
			.update();
		this.database.sql("""
				insert into app.read_file (token, account, document_id, name, content, choices)
				select :token, :account, id, :name, :content, :choices::jsonb
				  from registry.document where code = :code""")
			.param("token", token)
			.param("account", account)
			.param("code", address)
			.param("name", name)
			.param("content", content)
			.param("choices", Choice.write(choices))
			.update();
		if (text != null) {
			change(token, null, text);
		}
		return token;
	}

	/** Replace the text that was read. */
	void change(String token, @Nullable String encoding, FileText text) {
		this.database.sql("""
				update app.read_file
				   set encoding = :encoding, media_type = :type, pages = :pages, text = :text, whole_text = :whole,
				       notices = :notices::jsonb
				 where token = :token""")
			.param("token", token)
			.param("encoding", encoding)
			.param("type", text.kind().mediaType())
			.param("pages", text.pages())
			.param("text", text.text())
			.param("whole", text.whole().equals(text.text()) ? null : text.whole())
			.param("notices", StoredNotices.write(text.notices()))
			.update();
	}

	/** A file of an account for a document; empty if it is held no longer. */
	Optional<ReadFile> find(String token, String account, String address) {
		return this.database.sql("""
				select file.token, file.name, file.encoding, file.media_type, file.pages, file.text,
				       file.whole_text, file.notices, file.choices
				  from app.read_file file
				  join registry.document on document.id = file.document_id
				 where file.token = :token and file.account = :account and document.code = :code
				   and file.read_at > now() - interval '12 hours'""")
			.param("token", token)
			.param("account", account)
			.param("code", address)
			.query(ReadFile::of)
			.optional();
	}

	/** The bytes of a file of an account, up to 20 MB. */
	byte[] content(ReadFile file, String account) {
		return this.database.sql("select content from app.read_file where token = ? and account = ?")
			.params(file.token(), account)
			.query(byte[].class)
			.single();
	}

	void delete(String token, String account) {
		this.database.sql("delete from app.read_file where token = ? and account = ?").params(token, account).update();
	}

	/** Delete those of more than 12 hours. */
	void deleteOld() {
		this.database.sql("delete from app.read_file where read_at < now() - interval '12 hours'").update();
	}

	/**
	 * An encoding to choose.
	 *
	 * @param encoding its name
	 * @param words the first words of the file in it
	 */
	record Choice(String encoding, String words) {

		private static final JsonMapper JSON = JsonMapper.builder().build();

		/** The choices that the refusal of a file offers. */
		static List<Choice> of(UnreadableFile file) {
			List<Choice> choices = new ArrayList<>();
			if (file.reason() == UnreadableFile.Reason.NOT_UTF8) {
				Object[] arguments = file.arguments();
				for (int i = 0; i + 1 < arguments.length; i += 2) {
					choices.add(new Choice(arguments[i].toString(), arguments[i + 1].toString().replace("\0", "")));
				}
			}
			return choices;
		}

		private static String write(List<Choice> choices) {
			ArrayNode array = JSON.createArrayNode();
			choices
				.forEach((choice) -> array.addObject().put("encoding", choice.encoding()).put("words", choice.words()));
			return JSON.writeValueAsString(array);
		}

		static List<Choice> read(String json) {
			List<Choice> choices = new ArrayList<>();
			for (JsonNode choice : JSON.readTree(json)) {
				choices.add(new Choice(choice.path("encoding").asString(), choice.path("words").asString()));
			}
			return choices;
		}

	}

}
