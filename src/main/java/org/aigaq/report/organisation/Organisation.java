package org.aigaq.report.organisation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The organisation that issues the reports, from the settings; without a name there is
 * none. Invalid settings stop the start of the program.
 */
@Component
public class Organisation {

	/** No organisation is set. */
	public static final Organisation NONE = new Organisation("", "", "");

	private static final int LONGEST_NAME = 120;

	private static final int LONGEST_CONTACT = 300;

	private static final int MOST_LINES = 5;

	private final @Nullable String name;

	private final @Nullable String contact;

	private final @Nullable Logo logo;

	/**
	 * From the settings; empty: not set.
	 * @param name its name, in one line
	 * @param contact its contact details; lines end with a line break or with the two
	 * characters {@code \n}
	 * @param logo path of its logo: PNG, JPEG or SVG
	 */
	public Organisation(@Value("${aigaq.organisation:}") String name,
			@Value("${aigaq.organisation.contact:}") String contact,
			@Value("${aigaq.organisation.logo:}") String logo) {
		this.name = name(name.strip());
		this.contact = contact(contact);
		this.logo = logo.isBlank() ? null : Logo.read(Path.of(logo.strip()));
		if (this.name == null && (this.contact != null || this.logo != null)) {
			throw new OrganisationRefused(
					"AIGAQ_ORGANISATION_CONTACT and AIGAQ_ORGANISATION_LOGO belong to an organisation: set AIGAQ_ORGANISATION to its name too.");
		}
	}

	private static @Nullable String name(String name) {
		if (name.length() > LONGEST_NAME || hasControls(name)) {
			throw new OrganisationRefused("AIGAQ_ORGANISATION must be one line of at most " + LONGEST_NAME
					+ " characters, and has " + name.length() + ": shorten the name and start again.");
		}
		return name.isEmpty() ? null : name;
	}

	private static @Nullable String contact(String contact) {
		List<String> lines = contact.replace("\\n", "\n")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		String joined = lines.stream().collect(Collectors.joining("\n"));
		if (lines.size() > MOST_LINES || joined.length() > LONGEST_CONTACT
				|| lines.stream().anyMatch(Organisation::hasControls)) {
			throw new OrganisationRefused("AIGAQ_ORGANISATION_CONTACT must have at most " + MOST_LINES + " lines and "
					+ LONGEST_CONTACT + " characters, and has " + lines.size() + " and " + joined.length()
					+ ": shorten it and start again.");
		}
		return joined.isEmpty() ? null : joined;
	}

	private static boolean hasControls(String line) {
		return line.chars().anyMatch(Character::isISOControl);
	}

	/** Its name; {@code null}: no organisation is set. */
	public @Nullable String name() {
		return this.name;
	}

	/** Its contact details, in lines; {@code null}: not set. */
	public @Nullable String contact() {
		return this.contact;
	}

	/** Its logo; {@code null}: not set. */
	public @Nullable Logo logo() {
		return this.logo;
	}

}
