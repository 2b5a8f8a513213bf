package org.aigaq.shared.claim;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Formats the source of a claim and its location. */
record SourceWords(Texts texts) {

	/** "Ministry (Person 12), as relayed by a newspaper, from hearsay". */
	String saidBy(SourceChain chain) {
		String said = source(chain);
		String relay = named(chain.relayOrganisation(), chain.relayPerson(), chain.relayPersonNumber());
		if (relay != null) {
			said = this.texts.message("shared.source.relayed", said, relay);
		}
		return chain.hearsay() ? this.texts.message("shared.source.hearsay", said) : said;
	}

	/** The same; for a source without a name, with the document. */
	String speaker(ClaimValues claim) {
		String said = saidBy(claim.chain());
		return claim.chain().isNamed() ? said : said + " (" + document(claim.place()) + ")";
	}

	/** The source, the document and the location. */
	String attribution(ClaimValues claim) {
		String key = claim.chain().isDocumentItself() ? "shared.source.itself-in" : "shared.source.in";
		return this.texts.message(key, saidBy(claim.chain()), place(claim.place()));
	}

	private String source(SourceChain chain) {
		String name = named(chain.sourceOrganisation(), chain.sourcePerson(), chain.sourcePersonNumber());
		if (name != null) {
			return name;
		}
		return (chain.sourceWords() != null) ? this.texts.message("shared.source.words", chain.sourceWords())
				: this.texts.message("shared.source.itself");
	}

	private @Nullable String named(@Nullable String organisation, @Nullable String person, @Nullable Long number) {
		String shown = (number != null) ? this.texts.message("shared.source.person", number.toString()) : person;
		return (organisation == null || shown == null) ? (organisation != null) ? organisation : shown
				: organisation + " (" + shown + ")";
	}

	private String place(CitedPlace place) {
		if (place.documentNumber() != null) {
			return document(place);
		}
		return Stream.of(place.documentName() + " (" + place.documentCode() + ")", place.locatorGiven(),
				numbered("shared.source.page", place.page()), numbered("shared.source.paragraph", place.paragraph()))
			.filter((part) -> part != null)
			.collect(Collectors.joining(", "));
	}

	private String document(CitedPlace place) {
		Long number = place.documentNumber();
		return (number != null) ? this.texts.message("shared.source.document", number.toString())
				: place.documentCode();
	}

	private @Nullable String numbered(String key, @Nullable Integer number) {
		return (number != null) ? this.texts.message(key, number.toString()) : null;
	}

}
