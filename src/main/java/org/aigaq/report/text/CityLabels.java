package org.aigaq.report.text;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Present and former names of cities in a language. */
public final class CityLabels {

	private CityLabels() {
	}

	/** English name to the name in the language; empty for English. */
	public static Map<String, String> in(Locale language, Connection connection) {
		Map<String, String> names = new HashMap<>();
		if (!language.equals(Locale.ENGLISH)) {
			JdbcClient.create(new SingleConnectionDataSource(connection, true))
				.sql("select name, case :language when 'ru' then name_ru else name_kk end as label from reporting.city_name")
				.param("language", language.getLanguage())
				.query((row) -> {
					names.put(row.getString("name"), row.getString("label"));
				});
		}
		return names;
	}

}
