package org.aigaq.account.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads security events and looks at restricted names as one list, the latest first. */
@Repository
class EventLog {

	private static final String EVENTS = """
			select 2 as part, id, at, kind, account, host(address) as address, subject, detail, times
			  from audit.security_event
			 where %s
			 order by at desc, id desc
			 limit :most""";

	/** A look names the person by number, also after the person was erased. */
	private static final String LOOKS = """
			select 1 as part, look.id, look.at, 'name_seen' as kind, look.account, null as address,
			       'Person ' || person.number as subject, look.place as detail, 1 as times
			  from audit.look
			  left join registry.person on person.id = look.person_id
			 where %s
			 order by look.at desc, look.id desc
			 limit :most""";

	private final JdbcClient database;

	EventLog(JdbcClient database) {
		this.database = database;
	}

	/** A page of the list. */
	List<SecurityEvent> list(EventFilter filter, int most) {
		List<String> events = new ArrayList<>(List.of("true"));
		List<String> looks = new ArrayList<>(List.of("true"));
		Map<String, Object> values = new HashMap<>(Map.of("most", most));
		EventKind kind = filter.kindOrNull();
		if (kind != null) {
			events.add("kind = :kind");
			looks.add(kind == EventKind.NAME_SEEN ? "true" : "false");
			values.put("kind", kind.code());
		}
		String account = filter.accountOrNull();
		if (account != null) {
			events.add("(account = :account or subject = :account)");
			looks.add("look.account = :account");
			values.put("account", account);
		}
		filter.since().ifPresent((moment) -> both("at >= :since", "since", moment, events, looks, values));
		filter.until().ifPresent((moment) -> both("at < :until", "until", moment, events, looks, values));
		EventCursor cursor = filter.cursor();
		if (cursor != null) {
			events.add("(at, id) < (:at, :eventsBelow)");
			looks.add("(look.at, look.id) < (:at, :looksBelow)");
			values.put("at", cursor.at());
			values.put("eventsBelow", cursor.eventsBelow());
			values.put("looksBelow", cursor.looksBelow());
		}
		String sql = "(%s) union all (%s) order by at desc, part desc, id desc limit :most"
			.formatted(EVENTS.formatted(String.join(" and ", events)), LOOKS.formatted(String.join(" and ", looks)));
		return this.database.sql(sql).params(values).query(EventLog::row).list();
	}

	private static void both(String condition, String name, OffsetDateTime moment, List<String> events,
			List<String> looks, Map<String, Object> values) {
		events.add(condition);
		looks.add(condition);
		values.put(name, moment);
	}

	/** Remove events past the time that they are kept. Returns how many. */
	long forget() {
		return this.database.sql("select audit.forget_security_events()").query(Long.class).single();
	}

	private static SecurityEvent row(ResultSet row, int number) throws SQLException {
		return new SecurityEvent(row.getLong("id"), row.getObject("at", OffsetDateTime.class), row.getString("kind"),
				row.getString("account"), row.getString("address"), row.getString("subject"), row.getString("detail"),
				row.getInt("times"));
	}

}
