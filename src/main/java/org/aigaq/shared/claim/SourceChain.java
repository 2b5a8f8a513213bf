package org.aigaq.shared.claim;

import org.jspecify.annotations.Nullable;

/**
 * A source, and who relays it; components have the names of columns of the view
 * {@code said}.
 *
 * @param sourceOrganisation the organisation that says it
 * @param sourcePerson the person who says it, as it may be shown in English
 * @param sourcePersonNumber number of that person where the name may not be shown
 * @param sourceWords a source without a name, as the document describes it
 * @param relayOrganisation the organisation that passes it on
 * @param relayPerson the person who passes it on, as it may be shown in English
 * @param relayPersonNumber number of that person where the name may not be shown
 * @param hearsay whether the source has it from hearsay
 */
public record SourceChain(@Nullable String sourceOrganisation, @Nullable String sourcePerson,
		@Nullable Long sourcePersonNumber, @Nullable String sourceWords, @Nullable String relayOrganisation,
		@Nullable String relayPerson, @Nullable Long relayPersonNumber, boolean hearsay) {

	/**
	 * Whether the source has a name; a source without a name is only known within one
	 * document.
	 */
	public boolean isNamed() {
		return this.sourceOrganisation != null || this.sourcePerson != null;
	}

	/** Whether the document itself is the source, without hearsay. */
	boolean isDocumentItself() {
		return !isNamed() && this.sourceWords == null && this.relayOrganisation == null && this.relayPerson == null
				&& !this.hearsay;
	}

}
