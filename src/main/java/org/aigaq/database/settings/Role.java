package org.aigaq.database.settings;

/** The database roles that can connect; described in {@code db/external/roles.sql}. */
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
