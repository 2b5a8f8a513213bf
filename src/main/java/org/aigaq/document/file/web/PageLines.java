package org.aigaq.document.file.web;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.Raised;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a page: of its article, and of all of it. */
final class PageLines implements NodeVisitor {

	/** The longest row of a table on one line, in characters. */
	private static final int ROW = 400;

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder whole = new StringBuilder();

	private final MainPart main;

	/** How many elements of each kind are around. */
	private int inside;

	private int beside;

	private int titles;

	private int rows;

	private int above;

	private int below;

	private int struck;

	private int corrections;

	PageLines(MainPart main) {
		this.main = main;
	}

	/** The lines of the article. */
	String text() {
		return this.text.toString();
	}

	/** The lines of the page. */
	String whole() {
		return this.whole.toString();
	}

	/** How often words are struck through; they are in the whole page only. */
	int corrections() {
		return this.corrections;
	}

	/** Whether the article has no words. */
	boolean isEmpty() {
		return this.text.chars().noneMatch(Character::isLetterOrDigit);
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			add(words.getWholeText().replaceAll("[ \\t\\r\\n\\f\u001f]+", " "));
		}
		else if (node instanceof Element element) {
			if (isEdge(element)) {
				breakLine();
			}
			add(before(element));
			count(element, 1);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			count(element, -1);
			if (isEdge(element)) {
				breakLine();
			}
			if (!element.normalName().equals("br") && !isCell(element)) {
				add(before(element));
			}
		}
	}

	private void count(Element element, int by) {
		switch (element.normalName()) {
			case "sup" -> this.above += by;
			case "sub" -> this.below += by;
			case "h1" -> this.titles += by;
			case "del", "s", "strike" -> {
				this.whole.append(' ');
				this.struck += by;
				this.corrections += (by > 0) ? by : 0;
			}
			case "tr" -> this.rows += isShortRow(element) ? by : 0;
			default -> {
				// no kind that counts
			}
		}
		this.inside += this.main.isRoot(element) ? by : 0;
		this.beside += this.main.isBeside(element, this.inside > 0) ? by : 0;
	}

	/** Whether the article or something beside it begins or ends here. */
	private boolean isEdge(Element element) {
		return this.main.isRoot(element) || element.normalName().equals("h1")
				|| this.main.isBeside(element, this.inside > 0);
	}

	private void breakLine() {
		this.text.append("\n\n");
		this.whole.append("\n\n");
	}

	private void add(String words) {
		String raised = (this.above > 0) ? Raised.above(words) : (this.below > 0) ? Raised.below(words) : words;
		this.whole.append(raised);
		if (this.struck == 0 && this.beside == 0 && (!this.main.isMarked() || this.inside > 0 || this.titles > 0)) {
			this.text.append(raised);
		}
	}

	/**
	 * The separator before an element: blocks are on separate lines, cells of a short row
	 * on one line.
	 */
	private String before(Element element) {
		String name = element.normalName();
		if (isCell(element)) {
			return (this.rows > 0) ? Extract.CELL : "\n\n";
		}
		if (this.rows > 0 && !name.equals("tr")) {
			return (element.isBlock() || name.equals("br")) ? " " : "";
		}
		return switch (name) {
			case "br", "tr", "li", "dt", "dd" -> "\n";
			default -> element.isBlock() ? "\n\n" : "";
		};
	}

	private static boolean isCell(Element element) {
		return element.normalName().equals("td") || element.normalName().equals("th");
	}

	/** Whether the cells of a row are on one line. */
	private static boolean isShortRow(Element row) {
		int length = 0;
		for (Element cell : row.children()) {
			if (!cell.select("table").isEmpty()) {
				return false;
			}
			length += isCell(cell) ? cell.text().length() : 0;
		}
		return length <= ROW && row.childrenSize() > 1;
	}

}
