package org.aigaq.incident.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What sort of thing a fact is, and what of its kind the vocabularies know. */
public enum FactType {

	DETENTION("detention_kind", "detained"), PENALTY("penalty_kind", "penalised", "arrested", "fined", "warned"),
	CASUALTY("population", "killed", "injured", "hospitalised", "missing"), CROWD(null, "crowd"), ACT("act_type"),
	STATEMENT("statement_topic");

	private final @Nullable String vocabulary;

	private final List<String> measures;

	FactType(@Nullable String vocabulary, String... measures) {
		this.vocabulary = vocabulary;
		this.measures = List.of(measures);
	}

	public static Optional<FactType> of(String code) {
		return Stream.of(values()).filter((type) -> type.code().equals(code)).findFirst();
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The vocabulary of its kinds; {@code null}: it has none. */
	public @Nullable String vocabulary() {
		return this.vocabulary;
	}

	/** What it can count; empty for what is only told. */
	public List<String> measures() {
		return this.measures;
	}

	public boolean counted() {
		return !this.measures.isEmpty();
	}

}
