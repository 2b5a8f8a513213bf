package org.aigaq.report.font;

import java.awt.Font;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.jspecify.annotations.Nullable;

/**
 * The font families of reports: the main one, and those for characters that it lacks, as
 * {@code reports/fonts/noto-sans.xml} names them.
 */
public final class FontFamilies {

	/** Latin, Cyrillic and Greek letters, digits, punctuation. */
	public static final String MAIN = "Noto Sans";

	private static final List<Font> OTHERS = Stream
		.of("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Georgian", "Noto Sans Armenian", "Noto Sans Math",
				"Noto Sans Symbols2", "Symbola")
		.map((family) -> font(family, Font.PLAIN, 1))
		.toList();

	private static final BitSet IN_MAIN = characters(font(MAIN, Font.PLAIN, 1));

	private FontFamilies() {
	}

	/** Whether the main family has the character. */
	static boolean isInMain(int character) {
		return IN_MAIN.get(character);
	}

	/**
	 * The first family that has the character; {@code null}: none.
	 * @param character a Unicode code point
	 */
	public static @Nullable String of(int character) {
		return isInMain(character) ? MAIN
				: OTHERS.stream()
					.filter((font) -> font.canDisplay(character))
					.map((font) -> font.getFamily(Locale.ROOT))
					.findFirst()
					.orElse(null);
	}

	/**
	 * A font for drawings.
	 * @param family its family
	 * @param style its style, as AWT numbers them
	 * @param size its size in points
	 */
	public static Font font(String family, int style, float size) {
		return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
			.getAwtFontFromBundles(false, family, style, size, Locale.ROOT, false);
	}

	private static BitSet characters(Font font) {
		BitSet characters = new BitSet(Character.MIN_SUPPLEMENTARY_CODE_POINT);
		for (int character = ' '; character < Character.MIN_SUPPLEMENTARY_CODE_POINT; character++) {
			characters.set(character, font.canDisplay(character));
		}
		return characters;
	}

}
