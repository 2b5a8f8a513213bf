package org.aigaq.document;

import java.time.LocalDate;

import org.aigaq.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The day of publication follows from the text that the document gives. */
@DatabaseTest
@Transactional
class PublishedDateTests {

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2019-06-12           | 2019-06-12
			2019-06-12T10:00     | 2019-06-12
			12.06.2019           | 2019-06-12
			12 June 2019         | 2019-06-12
			June 12, 2019        | 2019-06-12
			Jun. 12, 2019        | 2019-06-12
			1st May 2019         | 2019-05-01
			'  12  june   2019 ' | 2019-06-12
			12 июня 2019 г.      | 2019-06-12
			12 Июня 2019         | 2019-06-12
			2019 жылғы 12 маусым | 2019-06-12
			29 February 2020     | 2020-02-29
			29 February 2019     | -
			31 April 2019        | -
			2019-13-01           | -
			2019-00-10           | -
			0000-01-01           | -
			99 June 2019         | -
			June 2019            | -
			2019                 | -
			12/06/2019           | -
			soon                 | -
			99999999999999999999 | -
			June 99999999, 99999 | -
			((([[[*+?\\          | -
			'%s %d'              | -""")
	void dayOrNothing(String given, @Nullable LocalDate day) {
		enter(given);
		assertThat(this.database.sql("select published_date from internal.document where code = 'D-8820'")
			.query((row, nth) -> row.getObject(1, LocalDate.class))
			.list()).containsExactly(day);
	}

	@Test
	void oddTextBreaksNoComparison() {
		enter("31 February 2019");
		assertThat(this.database
			.sql("""
					select count(*) from internal.document
					 where published_date > '1900-01-01' and extract(year from published_date) = 2019 and code = 'D-8820'""")
			.query(Integer.class)
			.single()).isZero();
	}

	private void enter(String given) {
		this.database.sql("""
				insert into registry.document (code, title, kind, published)
				values ('D-8820', 'An article', 'news_article', :given)""").param("given", given).update();
	}

}
