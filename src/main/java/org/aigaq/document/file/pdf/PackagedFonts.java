package org.aigaq.document.file.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The font in place of any that a PDF does not contain: the one of PDFBox. So the text
 * does not depend on the fonts of the machine, and no folder is searched for them.
 */
public final class PackagedFonts implements FontMapper {

	private static final String FONT = "resources/ttf/LiberationSans-Regular.ttf";

	private @Nullable TrueTypeFont font;

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, font(), true);
	}

	private TrueTypeFont font() {
		if (this.font == null) {
			try (InputStream file = Objects
				.requireNonNull(PDDocument.class.getResourceAsStream("/org/apache/pdfbox/" + FONT))) {
				this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return this.font;
	}

}
