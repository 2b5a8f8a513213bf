package org.aigaq.database.settings;

/** The roles that sign in; {@code db/external/roles.sql} says what each is for. */
public enum Role {

	OWNER("aigaq_owner"), APP("aigaq_app"), REPORT("aigaq_report"), QUERY("aigaq_query"), ANALYST("aigaq_analyst"),
	WATCH("aigaq_watch");

	private final String code;

	Role(String code) {
		this.code = code;
	}

	@Override
	public String toString() {
		return this.code;
	}

}
