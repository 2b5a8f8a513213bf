package org.aigaq.report.export.docx;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.renderers.DataRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The images and links that the body of a document refers to. */
class DocxParts {

	private static final DefaultJasperReportsContext CONTEXT = DefaultJasperReportsContext.getInstance();

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final int DOTS = 3; // a point

	private static final int EMU = 12700; // a point

	private static final String PICTURE = """
			<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%2$s" cy="%3$s"/>\
			<wp:docPr id="%1$s" name="Picture %1$s" descr="%4$s"/><a:graphic>\
			<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
			<pic:nvPicPr><pic:cNvPr id="%1$s" name="Picture %1$s" descr="%4$s"/><pic:cNvPicPr/></pic:nvPicPr>\
			<pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
			<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2$s" cy="%3$s"/></a:xfrm>\
			<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
			</wp:inline></w:drawing></w:r>""";

	private final ZipOutputStream zip;

	private final Map<String, String> links = new LinkedHashMap<>();

	private int pictures;

	DocxParts(ZipOutputStream zip) {
		this.zip = zip;
	}

	/** The relationship id of a link to an address. */
	String link(String address) {
		return this.links.computeIfAbsent(address, (added) -> "link" + (this.links.size() + 1));
	}

	/** An image as a run, with alternative text. */
	String picture(JRPrintImage image) throws JRException, IOException {
		if (image.getRenderer() == null) {
			return "";
		}
		this.pictures++;
		this.zip.putNextEntry(new ZipEntry("word/media/picture" + this.pictures + ".png"));
		this.zip.write(png(image));
		this.zip.closeEntry();
		String words = (image.getHyperlinkTooltip() != null) ? image.getHyperlinkTooltip() : "";
		return PICTURE.formatted(this.pictures, image.getWidth() * EMU, image.getHeight() * EMU,
				DocxText.escaped(words), "picture" + this.pictures);
	}

	/** The image as PNG; a drawing is rasterised. */
	private static byte[] png(JRPrintImage image) throws JRException, IOException {
		if (!(image.getRenderer() instanceof Graphics2DRenderable drawing)) {
			return ((DataRenderable) image.getRenderer()).getData(CONTEXT);
		}
		BufferedImage dots = new BufferedImage(image.getWidth() * DOTS, image.getHeight() * DOTS,
				BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = dots.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.scale(DOTS, DOTS);
		drawing.render(CONTEXT, canvas, new Rectangle(image.getWidth(), image.getHeight()));
		canvas.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(dots, "png", png);
		return png.toByteArray();
	}

	/** The relationships of the body. */
	String relationships() {
		StringBuilder all = new StringBuilder();
		all.append(relationship("styles", "styles", "styles.xml", ""));
		all.append(relationship("settings", "settings", "settings.xml", ""));
		all.append(relationship("footer", "footer", "footer.xml", ""));
		for (int picture = 1; picture <= this.pictures; picture++) {
			all.append(relationship("picture" + picture, "image", "media/picture" + picture + ".png", ""));
		}
		this.links.forEach((address, id) -> all
			.append(relationship(id, "hyperlink", DocxText.escaped(address), " TargetMode=\"External\"")));
		return all.toString();
	}

	private static String relationship(String id, String type, String target, String mode) {
		return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>".formatted(id, TYPE + type, target, mode);
	}

}
