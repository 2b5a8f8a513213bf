package org.aigaq.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of the registers as texts decline them. */
class NameFormsTests {

	@ParameterizedTest
	@CsvSource({ "Алматы, митинг в Алматы, Алматы", "Алматы, Алматыда митинг өтті, Алматыда",
			"Алматы, Алматыдағы, Алматыдағы", "Караганда, задержаны в Караганде, Караганде",
			"Караганда, из Караганды, Караганды", "Нұр-Сұлтан, Нұр-Сұлтанда ұсталды, Нұр-Сұлтанда",
			"Нур-Султан, в Нур-Султане, Нур-Султане", "Уральск, в Уральске, Уральске",
			"Uralsk, in Uralsk some 30, Uralsk", "Орал, Оралда жиналды, Оралда", "Шымкент, Шымкентте, Шымкентте",
			"Жаңаөзен, Жаңаөзеннен келді, Жаңаөзеннен", "Жанаозен, в Жанаозене, Жанаозене",
			"Алма-Ата, в Алма-Ате, Алма-Ате", "Новый Узень, в Новом Узене, Новом Узене", "Семей, в Семее, Семее",
			"Almaty, Almaty's main square, Almaty's", "Қарағанды, Қарағандыға, Қарағандыға" })
	void areFoundWithTheirEndings(String name, String words, String found) {
		assertThat(NameForms.find(name, words)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "Орал, Оралхан сөйледі", "Almaty, the Almatyn road", "WHO, who came", "Тараз, Таразинский район" })
	void areNotFoundInOtherWords(String name, String words) {
		assertThat(NameForms.find(name, words)).isNull();
	}

}
