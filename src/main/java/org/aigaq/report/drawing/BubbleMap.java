package org.aigaq.report.drawing;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

import net.sf.jasperreports.renderers.Renderable;
import org.aigaq.shared.claim.SourceLine.Numbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A map of the country with a bubble for each city: the area of the disc is the lowest
 * figure, the area of the ring the highest.
 */
public final class BubbleMap {

	private static final int WIDTH = 511;

	private static final int HEIGHT = 268;

	private static final double WEST = 46;

	private static final double NORTH = 55.8;

	private static final double SCALE = 17.4; // points a degree of latitude

	// length of a degree of longitude there, relative to one of latitude
	private static final double SHRUNK = Math.cos(Math.toRadians(48));

	private static final double LETTER = 5; // average width of a character, at most

	private static final double GREATEST = 26;

	private static final Path2D BORDER = border();

	private BubbleMap() {
	}

	/**
	 * Draw the map; larger bubbles are drawn first, so that they do not hide smaller
	 * ones.
	 */
	public static Renderable draw(List<Bubble> bubbles) {
		Svg svg = new Svg(WIDTH, HEIGHT).area(BORDER, Svg.LAND, Svg.LINE);
		long most = bubbles.stream().mapToLong((bubble) -> bubble.range().highest()).max().orElse(1);
		bubbles.stream()
			.sorted(Comparator.comparingLong((Bubble bubble) -> bubble.range().highest()).reversed())
			.forEach((bubble) -> draw(svg, bubble, Math.max(1, most)));
		return svg.done();
	}

	private static void draw(Svg svg, Bubble bubble, long most) {
		double x = x(bubble.longitude());
		double y = y(bubble.latitude());
		double high = radius(bubble.range().highest(), most);
		Long low = bubble.range().low();
		svg.ring(x, y, Math.max(high, 1.5)).disc(x, y, Math.max((low != null) ? radius(low, most) : 0, 1.5));
		String words = bubble.name() + " · " + bubble.figure();
		boolean left = x + high + words.length() * LETTER > WIDTH;
		svg.words(left ? x - high - 4 : x + high + 4, y + 3, 8.5, left ? "end" : "start", words);
	}

	private static double radius(long number, long most) {
		return GREATEST * Math.sqrt((double) number / most);
	}

	private static double x(double longitude) {
		return (longitude - WEST) * SCALE * SHRUNK + 8;
	}

	private static double y(double latitude) {
		return (NORTH - latitude) * SCALE + 4;
	}

	private static Path2D border() {
		try (InputStream file = new ClassPathResource("reports/map/kazakhstan.geojson").getInputStream()) {
			Path2D path = new Path2D.Double();
			for (JsonNode polygon : JsonMapper.builder().build().readTree(file).path("geometry").path("coordinates")) {
				polygon.forEach((ring) -> add(path, ring));
			}
			return path;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(Path2D path, JsonNode ring) {
		for (JsonNode corner : ring) {
			double x = x(corner.get(0).asDouble());
			double y = y(corner.get(1).asDouble());
			if (corner == ring.get(0)) {
				path.moveTo(x, y);
			}
			else {
				path.lineTo(x, y);
			}
		}
		path.closePath();
	}

	/**
	 * A city.
	 *
	 * @param name its name
	 * @param latitude in degrees north
	 * @param longitude in degrees east
	 * @param range its figure
	 * @param figure the figure in words
	 */
	public record Bubble(String name, double latitude, double longitude, Numbers range, String figure) {
	}

}
