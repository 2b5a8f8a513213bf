package org.aigaq.search;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class CityNamesTests {

	@Autowired
	CityNames cities;

	@ParameterizedTest
	@CsvSource({ "Almaty, Almaty", "алматы, Almaty", "Alma Ata, Almaty", "АЛМА-АТА, Almaty", "Nur-Sultan, Astana",
			"Нұр-Сұлтан, Astana", "Tselinograd, Astana", "Chimkent, Shymkent", "Novy Uzen, Zhanaozen" })
	void findsACityByAnyNameInAnyLanguage(String name, String city) {
		assertThat(this.cities.find(name)).contains(city);
	}

	@ParameterizedTest
	@CsvSource({ "Almatty, Almaty", "Нурсултан-, Astana", "Жаңаөзень, Zhanaozen", "Shimkent, Shymkent" })
	void namesTheNearest(String name, String city) {
		assertThat(this.cities.near(name)).first().isEqualTo(city);
	}

	@Test
	void knowsWhenNothingIsNear() {
		assertThat(this.cities.find("Qwxz")).isEmpty();
		assertThat(this.cities.near("Qwxz")).isEmpty();
	}

}
