package org.aigaq.report.organisation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes logos for tests. */
public final class LogoFiles {

	private LogoFiles() {
	}

	/** A ring on a transparent background, as PNG. */
	public static String png(Path folder, int width, int height) throws IOException {
		return save(folder, "png", picture(width, height, BufferedImage.TYPE_INT_ARGB));
	}

	/** A ring on black, as JPEG. */
	static String jpeg(Path folder, int width, int height) throws IOException {
		return save(folder, "jpeg", picture(width, height, BufferedImage.TYPE_INT_RGB));
	}

	/** A JPEG in CMYK. */
	static String cmyk(Path folder) throws IOException {
		Path file = folder.resolve("inks.jpg");
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
			writer.setOutput(out);
			writer
				.write(new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null), null, null));
		}
		return file.toString();
	}

	/** An SVG with these shapes. */
	public static String svg(Path folder, String shapes) throws IOException {
		return file(folder, "logo.svg",
				"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 40'>"
						+ shapes + "</svg>");
	}

	static String file(Path folder, String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	private static BufferedImage picture(int width, int height, int type) {
		BufferedImage picture = new BufferedImage(width, height, type);
		Graphics2D canvas = picture.createGraphics();
		canvas.setColor(new Color(0x12, 0x54, 0x5C));
		canvas.fillOval(0, 0, width, height);
		canvas.setColor(Color.WHITE);
		canvas.fillOval(width / 4, height / 4, width / 2, height / 2);
		canvas.dispose();
		return picture;
	}

	private static String save(Path folder, String format, BufferedImage picture) throws IOException {
		Path file = folder.resolve(picture.getWidth() + "x" + picture.getHeight() + "." + format);
		ImageIO.write(picture, format, file.toFile());
		return file.toString();
	}

}
