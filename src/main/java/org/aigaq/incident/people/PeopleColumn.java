package org.aigaq.incident.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a column of a pasted list holds, and the heads that it is known by in English,
 * Russian and Kazakh.
 */
public enum PeopleColumn {

	/** The name, or a part of it: all parts are joined in the order of the columns. */
	NAME("name", "full name", "person", "detainee", "detained person", "first name", "given name", "last name",
			"family name", "surname", "patronymic", "middle name", "фио", "ф и о", "имя", "фамилия", "отчество",
			"имя и фамилия", "фамилия и имя", "фамилия имя отчество", "задержанный", "задержанные", "аты жөні", "аты",
			"есімі", "тегі", "әкесінің аты", "тегі аты", "аты тегі", "ұсталған адам", "ұсталғандар"),

	/** The day of the detention. */
	DATE("date", "day", "detained on", "date of detention", "when", "дата", "день", "когда", "дата задержания", "күні",
			"күн", "ұсталған күні", "қашан"),

	/** The place of the detention. */
	PLACE("place", "city", "town", "village", "where", "location", "место", "город", "населенный пункт", "где",
			"место задержания", "қала", "қаласы", "жер", "жері", "елді мекен", "орын", "орны", "қайда"),

	/** Where they were held. */
	PLACE_HELD("place held", "held at", "held in", "where held", "police station", "station", "место содержания",
			"где содержится", "отделение полиции", "отдел полиции", "отдел", "отделение", "ұсталған орын",
			"полиция бөлімі", "полиция бөлімшесі", "бөлім"),

	/** How the detention ended. */
	OUTCOME("outcome", "result", "how it ended", "status", "исход", "результат", "итог", "чем закончилось", "статус",
			"нәтиже", "нәтижесі", "немен аяқталды"),

	/** The paragraph of the document that names the person. */
	PARAGRAPH("paragraph", "para", "абзац", "номер абзаца", "азат жол", "абзац нөмірі"),

	/** What happened, in one line. */
	DESCRIPTION("description", "what happened", "описание", "что произошло", "сипаттама", "не болды");

	private final Set<String> heads;

	PeopleColumn(String... heads) {
		this.heads = Set.copyOf(Arrays.asList(heads));
	}

	/** The column with this head; empty: no column is known by it. */
	static Optional<PeopleColumn> of(String head) {
		String plain = head.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
		return Stream.of(values()).filter((column) -> column.heads.contains(plain)).findFirst();
	}

	/** The column with this code; empty: it is not used. */
	static Optional<PeopleColumn> ofCode(String code) {
		return Stream.of(values()).filter((column) -> column.code().equals(code)).findFirst();
	}

	/** Its name in the form and in messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
