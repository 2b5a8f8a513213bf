package org.aigaq.incident.form;

import java.util.Map;

import org.aigaq.incident.count.Wording;
import org.aigaq.incident.count.Wording.Count;
import org.aigaq.incident.count.WrongField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssertionFormTests {

	// vocabulary wording: the range contains only what the wording states
	@ParameterizedTest
	@CsvSource({ "exact,957,,957,957", "'',957,,957,957", "about,'1,000',,1000,1000", "nearly,80,,80,80",
			"over,500,,501,", "at_least,16,,16,", "up_to,40,,,40", "under,40,,,39", "between,6,15,6,15", "several,,,2,",
			"tens,,,20,", "dozens,,,24,", "hundreds,,,200,", "thousands,,,2000,", "unknown,,,,", "exact,0,,0,0" })
	void rangeFollowsFromTheWords(String wording, String number, String to, Integer low, Integer high) {
		Count count = said("asserted", wording, number, to).count(false);
		assertThat(count.low()).isEqualTo(low);
		assertThat(count.high()).isEqualTo(high);
	}

	@ParameterizedTest
	@CsvSource({ "exact,,,count,number-missing", "'',,,count,number-missing", "over,many,,number,number",
			"between,6,,numberTo,number-missing", "between,15,6,numberTo,order", "under,0,,number,under-zero",
			"exact,-1,,number,number", "exact,99999999999,,number,number-large",
			"unknown,5,,number,number-beside-words", "dozens,30,,number,number-beside-words",
			"about,30,40,numberTo,second-number" })
	void saysAtTheFieldWhatDoesNotFit(String wording, String number, String to, String field, String message) {
		assertThatExceptionOfType(WrongField.class).isThrownBy(() -> said("asserted", wording, number, to).count(false))
			.satisfies((wrong) -> assertThat(wrong.field()).isEqualTo(field))
			.withMessage("incident.error." + message);
	}

	@Test
	void onePersonCountsAsExactlyOne() {
		assertThat(said("asserted", "", "", "").count(true)).isEqualTo(new Count(Wording.EXACT, 1, 1));
		assertThat(said("asserted", "exact", "1", "").count(true)).isEqualTo(new Count(Wording.EXACT, 1, 1));
		assertThatExceptionOfType(WrongField.class).isThrownBy(() -> said("asserted", "about", "40", "").count(true))
			.withMessage("incident.error.one-person");
	}

	@Test
	void denialNeedsNoNumber() {
		assertThat(said("denied", "", "", "").count(false)).isEqualTo(Count.NONE);
		assertThat(said("denied", "", "", "").count(true)).isEqualTo(Count.NONE);
	}

	@Test
	void rangeIsShownAsSoonAsItFits() {
		assertThat(said("asserted", "over", "950", "").counted()).isEqualTo(new Count(Wording.OVER, 951, null));
		assertThat(said("asserted", "over", "", "").counted()).isNull();
	}

	private static AssertionForm said(String stance, String wording, String number, String to) {
		return new AssertionForm("", "", "", "", "", "", "", "", "", stance, wording, number, to, "", Map.of(), "",
				PassageForm.BLANK, Map.of(), "");
	}

}
