package org.aigaq.place.gazetteer;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.aigaq.shared.ApproximateDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of a gazetteer.
 *
 * @param number its number in the file, from 1
 * @param cells its values by column
 */
record GazetteerLine(long number, CSVRecord cells) {

	private static final Set<String> PLACES = Set.of("city", "town", "settlement", "village");

	private static final Pattern REGION_CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

	private static final Pattern PLACE_CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");

	private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,10})?");

	private static final int LONGEST = 100;

	boolean isName() throws UnreadableGazetteer {
		return needed("kind").equals("name");
	}

	GazetteerEntry.Name name() throws UnreadableGazetteer {
		return new GazetteerEntry.Name(named("name"), named("name_ru"), named("name_kk"), period());
	}

	GazetteerEntry entry() throws UnreadableGazetteer {
		String kind = needed("kind");
		boolean region = kind.equals(GazetteerEntry.REGION);
		if (!region && !PLACES.contains(kind)) {
			throw error("the kind is region, name, city, town, settlement or village, not “" + kind + "”.");
		}
		String zone = zone(region);
		GazetteerEntry entry = new GazetteerEntry(this.number, kind, code(region), named("name"), named("name_ru"),
				named("name_kk"), period(), region ? cell("region") : needed("region"), limited("district"), centre(),
				degrees("latitude", 90), degrees("longitude", 180), zone, List.of());
		if ((entry.latitude() == null) != (entry.longitude() == null)) {
			throw error("a position needs latitude and longitude.");
		}
		return entry;
	}

	UnreadableGazetteer error(String sentence) {
		return new UnreadableGazetteer(this.number, sentence);
	}

	private String code(boolean region) throws UnreadableGazetteer {
		String code = needed("code");
		if (region && !REGION_CODE.matcher(code).matches()) {
			throw error("the code of a region is from ISO 3166-2, such as KG-GB, not “" + code + "”.");
		}
		if (!region && !PLACE_CODE.matcher(code).matches()) {
			throw error("the code of a place has small Latin letters, digits and hyphens, such as kg-osh, not “" + code
					+ "”.");
		}
		return code;
	}

	/** A name; one that is missing in Russian or Kazakh is the English one. */
	private String named(String column) throws UnreadableGazetteer {
		String name = (column.equals("name") || cell(column) == null) ? needed("name") : cell(column);
		if (Objects.requireNonNull(name).length() > LONGEST) {
			throw error("a name has at most " + LONGEST + " characters.");
		}
		return name;
	}

	private @Nullable String limited(String column) throws UnreadableGazetteer {
		String value = cell(column);
		if (value != null && value.length() > LONGEST) {
			throw error("column “" + column + "” takes at most " + LONGEST + " characters.");
		}
		return value;
	}

	private @Nullable String period() throws UnreadableGazetteer {
		String valid = cell("valid");
		if (valid != null && !ApproximateDate.isValid(valid)) {
			throw error("“" + valid + "” is no period; enter one such as 1938/1993, ../1993 or 2022-06-08/..");
		}
		return (valid != null) ? ApproximateDate.parse(valid).edtf() : null;
	}

	private boolean centre() throws UnreadableGazetteer {
		String centre = cell("centre");
		if (centre != null && !centre.equals("yes")) {
			throw error("column “centre” holds yes or nothing, not “" + centre + "”.");
		}
		return centre != null;
	}

	private @Nullable String degrees(String column, int most) throws UnreadableGazetteer {
		String degrees = cell(column);
		if (degrees != null && (!DEGREES.matcher(degrees).matches()
				|| new BigDecimal(degrees).abs().compareTo(BigDecimal.valueOf(most)) > 0)) {
			throw error("the " + column + " is a number of degrees from -" + most + " to " + most + ", not “" + degrees
					+ "”.");
		}
		return degrees;
	}

	private @Nullable String zone(boolean needed) throws UnreadableGazetteer {
		String zone = needed ? needed("time_zone") : cell("time_zone");
		if (zone != null && (!zone.contains("/") || !ZoneId.getAvailableZoneIds().contains(zone))) {
			throw error("the time zone is an IANA name, such as Asia/Bishkek, not “" + zone + "”.");
		}
		return zone;
	}

	private String needed(String column) throws UnreadableGazetteer {
		String value = cell(column);
		if (value == null) {
			throw error("column “" + column + "” is empty.");
		}
		return value;
	}

	private @Nullable String cell(String column) throws UnreadableGazetteer {
		if (!this.cells.isConsistent()) {
			throw error("it has " + this.cells.size() + " values, and the header another number of columns.");
		}
		String value = this.cells.isMapped(column) ? this.cells.get(column) : null;
		return (value == null || value.isBlank()) ? null : value.strip().replace("\u0000", "");
	}

}
