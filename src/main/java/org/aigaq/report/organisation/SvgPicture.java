package org.aigaq.report.organisation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.report.organisation.Logo.Unfit;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Rasterises an SVG with Batik, which here loads no file and runs no script. */
final class SvgPicture {

	private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|pc|mm|cm|in)?\\s*");

	private static final int VIEW_BOX = 4; // x, y, width, height

	private SvgPicture() {
	}

	/**
	 * Rasterise it at the size of its box.
	 * @param svg an SVG that passed {@link SvgRules}
	 * @param dots dots for each point
	 */
	static BufferedImage paint(Document svg, double dots) throws Unfit {
		Document document = DOMUtilities.deepCloneDocument(svg, SVGDOMImplementation.getDOMImplementation());
		double[] size = size(document.getDocumentElement());
		double fit = Logo.fit(size[0], size[1]) * dots;
		BufferedImage picture = new BufferedImage((int) Math.max(1, Math.round(size[0] * fit)),
				(int) Math.max(1, Math.round(size[1] * fit)), BufferedImage.TYPE_INT_ARGB);
		document.getDocumentElement().setAttribute("width", String.valueOf(picture.getWidth()));
		document.getDocumentElement().setAttribute("height", String.valueOf(picture.getHeight()));
		try {
			draw(document, picture);
		}
		catch (RuntimeException ex) {
			throw new Unfit("the SVG cannot be drawn: save it as plain SVG");
		}
		return picture;
	}

	/** Width and height in any unit; adds a view box if there is none. */
	private static double[] size(Element root) throws Unfit {
		double[] box = Arrays.stream(root.getAttribute("viewBox").strip().split("[\\s,]+"))
			.filter((number) -> number.matches("-?[0-9]*\\.?[0-9]+"))
			.mapToDouble(Double::parseDouble)
			.toArray();
		double[] size = (box.length == VIEW_BOX) ? new double[] { box[2], box[3] }
				: new double[] { length(root.getAttribute("width")), length(root.getAttribute("height")) };
		if (size[0] <= 0 || size[1] <= 0) {
			throw new Unfit("the SVG says neither viewBox nor width and height: save it anew with them");
		}
		if (box.length != VIEW_BOX) {
			root.setAttribute("viewBox", "0 0 " + size[0] + " " + size[1]);
		}
		return size;
	}

	private static double length(String length) {
		Matcher number = LENGTH.matcher(length);
		return number.matches() ? Double.parseDouble(number.group(1)) : 0;
	}

	private static void draw(Document document, BufferedImage picture) {
		Hermit hermit = new Hermit();
		BridgeContext context = new BridgeContext(hermit, new DocumentLoader(hermit));
		try {
			context.setDynamicState(BridgeContext.STATIC);
			GraphicsNode shapes = new GVTBuilder().build(context, document);
			Graphics2D canvas = picture.createGraphics();
			canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			shapes.paint(canvas);
			canvas.dispose();
		}
		finally {
			context.dispose();
		}
	}

	/** Refuses to load a file or run a script. */
	private static final class Hermit extends UserAgentAdapter {

		@Override
		public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
			return new NoLoadScriptSecurity(type);
		}

		@Override
		public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
			return new NoLoadExternalResourceSecurity();
		}

	}

}
