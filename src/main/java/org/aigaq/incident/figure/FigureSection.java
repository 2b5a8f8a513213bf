package org.aigaq.incident.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.aigaq.fact.FactType;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

/** A section of an incident with the facts of some types. */
public enum FigureSection {

	/** What is counted. */
	FIGURES(null),

	/** What somebody did to somebody, according to sources. */
	VIOLATIONS(FactType.ACT),

	/** What sources say that is no count. */
	CLAIMS(FactType.STATEMENT);

	private final @Nullable FactType only;

	FigureSection(@Nullable FactType only) {
		this.only = only;
	}

	/** The section of a type of fact. */
	public static FigureSection of(FactType type) {
		return Stream.of(values()).filter((section) -> section.only == type).findFirst().orElse(FIGURES);
	}

	/** Its name in addresses and messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether its facts are counted. */
	public boolean isCounted() {
		return this.only == null;
	}

	/** Whether facts of this type are in it. */
	public boolean has(FactType type) {
		return of(type) == this;
	}

	/** The types of its facts, in the order of pages. */
	public List<FactType> types() {
		return Stream.of(FactType.values()).filter((type) -> of(type) == this).toList();
	}

	/** The kinds to filter by: what is counted, or the terms of its one type. */
	public Map<String, String> kinds(Words words) {
		String vocabulary = (this.only != null) ? String.valueOf(this.only.vocabulary()) : "measure";
		return new LinkedHashMap<>(words.choices(vocabulary));
	}

}
