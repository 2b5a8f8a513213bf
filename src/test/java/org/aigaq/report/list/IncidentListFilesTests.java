package org.aigaq.report.list;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Downloads of the list have all that was found, as SQL gives it. */
@DatabaseTest
@Transactional
@WithMockUser(roles = "VIEWER")
class IncidentListFilesTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Test
	void csvHasEveryIncidentOfTheView() throws UnsupportedEncodingException {
		List<String> codes = this.database
			.sql("select code from reporting.incident order by date_earliest desc nulls last, code")
			.query(String.class)
			.list();
		String csv = get("/incidents.csv").getResponse().getContentAsString();
		assertThat(csv.lines().skip(1).filter((line) -> line.startsWith("KZ-")).map((line) -> line.split(",")[0]))
			.containsExactlyElementsOf(codes);
	}

	@Test
	void figuresAreThoseOfTheView() throws UnsupportedEncodingException {
		IncidentFixture wave = new Waves(this.database).wave().on("1931-06-09");
		wave.whole("detained")
			.saidBy(new Waves(this.database).document(), Count.exactly(200))
			.saidBy(new Waves(this.database).document(), Count.exactly(1000));
		MvcTestResult answer = get("/incidents.csv?date=1931&bom=yes");
		assertThat(answer.getResponse().getContentAsString()).startsWith("\ufeffcode,title,date_edtf")
			.contains(wave.code() + ",", ",1931-06-09,", ",true,false,200,1000,false,");
		long version = this.database.sql("select number from reporting.data_state").query(Long.class).single();
		assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment",
				"incidents_date-1931_version-" + version + ".csv");
	}

	@Test
	void geoJsonHasAPointForEachPlace() throws UnsupportedEncodingException {
		IncidentFixture wave = new Waves(this.database).wave().on("1931-06-09").in("Almaty");
		new Waves(this.database).wave().on("1931-06-10");
		assertThat(get("/incidents.geojson?date=1931&city=Almaty").getResponse().getContentAsString())
			.contains("\"coordinates\":[76.", "\"code\":\"" + wave.code() + "\"")
			.containsOnlyOnce("\"Feature\"");
	}

	@Test
	void workbookIsAFile() {
		assertThat(get("/incidents.xlsx?date=2019").getResponse().getContentAsByteArray()).startsWith((byte) 'P',
				(byte) 'K');
	}

	@ParameterizedTest
	@ValueSource(strings = { "citi=Almaty", "city=Nowhere", "date=x", "size=0" })
	void whatThePageRefusesIsRefused(String query) {
		assertThat(this.pages.get().uri("/incidents.csv?" + query)).hasStatus(400);
	}

	@Test
	void draftsAreForEditors() throws UnsupportedEncodingException {
		IncidentFixture draft = new Waves(this.database).wave().on("1931-06-09").become("draft");
		assertThat(get("/incidents.csv?date=1931").getResponse().getContentAsString()).startsWith("code,")
			.doesNotContain(draft.code());
	}

	private MvcTestResult get(String address) {
		MvcTestResult answer = this.pages.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return answer;
	}

}
