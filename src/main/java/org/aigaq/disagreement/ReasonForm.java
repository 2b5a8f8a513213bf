package org.aigaq.disagreement;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form of an editor's reason for a disagreement or a contradiction.
 *
 * @param incident the incident of the left claim
 * @param pair keys of the disagreements, as {@link DisagreementKey} writes them; pairs
 * with the same wording share one reason
 * @param reason the reason
 * @param was the saved reason when the page was opened; empty: none
 */
record ReasonForm(String incident, List<String> pair,
		@NotBlank(message = "{web.form.needed}") @Size(max = 2000, message = "{web.form.too-long}") String reason,
		String was) {

	ReasonForm(@Nullable String incident, @Nullable List<String> pair, @Nullable String reason, @Nullable String was) {
		this.incident = (incident != null) ? incident : "";
		this.pair = (pair != null) ? pair.stream().filter(Objects::nonNull).toList() : List.of();
		this.reason = (reason != null) ? reason.strip().replace("\u0000", "").replace("\r\n", "\n") : "";
		this.was = (was != null) ? was.replace("\r\n", "\n") : "";
	}

	List<DisagreementKey> pairs() {
		return DisagreementKey.parse(this.pair);
	}

}
