package org.aigaq.report.organisation;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * A logo as reports print it: converted to PNG in sRGB, at most 600 dpi in its box, so
 * that every file format that embeds it stays valid.
 *
 * @param png the picture
 * @param width in points, within the box
 * @param height in points, within the box
 */
public record Logo(byte[] png, int width, int height) {

	/** The box, in points. */
	static final int BOX_WIDTH = 240;

	static final int BOX_HEIGHT = 52;

	private static final double DOTS = 600 / 72.0; // a point

	private static final long MOST_BYTES = 2_000_000;

	private static final long MOST_DOTS = 25_000_000;

	private static final int RGB = 3;

	private static final Set<String> FORMATS = Set.of("png", "jpeg");

	/**
	 * Read a logo from a file.
	 * @throws OrganisationRefused if it cannot be printed, with a message
	 */
	static Logo read(Path file) {
		try {
			byte[] content = content(file);
			BufferedImage picture = SvgRules.isSvg(content) ? SvgPicture.paint(SvgRules.read(content), DOTS)
					: dots(content);
			if (!shows(picture)) {
				throw new Unfit("it shows nothing: take another picture");
			}
			return of(picture);
		}
		catch (Unfit ex) {
			throw new OrganisationRefused(
					"AIGAQ_ORGANISATION_LOGO: " + file + " cannot be printed, " + ex.getMessage() + ".");
		}
	}

	private static byte[] content(Path file) throws Unfit {
		try {
			if (!Files.isRegularFile(file)) {
				throw new Unfit("there is no such file: set the path of a PNG, JPEG or SVG");
			}
			if (Files.size(file) > MOST_BYTES) {
				throw new Unfit("it has more than 2 MB: save it smaller");
			}
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new Unfit("it cannot be read: give this user the right to");
		}
	}

	private static BufferedImage dots(byte[] content) throws Unfit {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			ImageReader reader = readers.hasNext() ? readers.next() : null;
			if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
				throw new Unfit("it is neither PNG, JPEG nor SVG: save it as one of them");
			}
			reader.setInput(in);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
				throw new Unfit("it has more than 25 million dots: save it smaller");
			}
			BufferedImage picture = reader.read(0);
			if (reader.getFormatName().equalsIgnoreCase("jpeg") && picture.getColorModel().getNumComponents() > RGB) {
				throw new IOException("inks");
			}
			return picture;
		}
		catch (IOException | RuntimeException ex) {
			throw new Unfit("its colours cannot be read or it is broken: save it anew as PNG, or as JPEG in RGB");
		}
	}

	private static boolean shows(BufferedImage picture) {
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				if (picture.getRGB(x, y) >>> 24 != 0) {
					return true;
				}
			}
		}
		return false;
	}

	private static Logo of(BufferedImage picture) {
		double fit = fit(picture.getWidth(), picture.getHeight());
		double smaller = Math.min(1, fit * DOTS);
		BufferedImage dots = new BufferedImage(length(picture.getWidth() * smaller),
				length(picture.getHeight() * smaller), BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = dots.createGraphics();
		Image scaled = (smaller < 1)
				? picture.getScaledInstance(dots.getWidth(), dots.getHeight(), Image.SCALE_AREA_AVERAGING) : picture;
		canvas.drawImage(scaled, 0, 0, null);
		canvas.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(dots, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Logo(png.toByteArray(), length(picture.getWidth() * fit), length(picture.getHeight() * fit));
	}

	/** The factor that scales a size to fill the box and keeps its proportions. */
	static double fit(double width, double height) {
		return Math.min(BOX_WIDTH / width, BOX_HEIGHT / height);
	}

	private static int length(double length) {
		return Math.max(1, (int) Math.round(length));
	}

	/** For the image element of a template. */
	public Renderable drawing() {
		return SimpleDataRenderer.getInstance(this.png);
	}

	/** Why a file cannot be used as a logo: the end of a sentence. */
	static class Unfit extends Exception {

		Unfit(String reason) {
			super(reason);
		}

	}

}
