package org.aigaq.document.file.web;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Tells the article of a page from what is around it: by the elements and roles of HTML,
 * by usual names of classes, and by lists of links.
 */
final class MainPart {

	/** The least share of the words of a page that its article has. */
	private static final double LEAST = 0.2;

	private static final double LINKS = 0.75;

	private static final int LEAST_LINKS = 3;

	private static final int MOST_LINKED = 3_000;

	private static final int MOST_NODES = 2_000;

	private static final Pattern ASIDE = Pattern.compile(
			"(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|nav|navbar|navigation|menu|breadcrumbs?|sidebar|share|sharing|social|related|recommended|read-?also|readmore|newsletter|subscribe|subscription|comments?|disqus|advert(?:s|isement|ising)?|ads|promo|banner|popup|modal|pagination|pager|skip-link|toolbar)(?:$|[\\s_-])");

	private final @Nullable Element root;

	private MainPart(@Nullable Element root) {
		this.root = root;
	}

	/** The article of a page from which hidden elements have been removed. */
	static MainPart of(Document page) {
		double words = Math.max(1, page.body().text().length());
		Element root = only(page.select("main, [role=main]"), words);
		Element within = (root != null) ? root : page.body();
		Element article = only(within.select("article, [itemprop=articleBody]"), Math.max(1, within.text().length()));
		return new MainPart((article != null) ? article : root);
	}

	/** The only one of these that is in no other and has a share of the words. */
	private static @Nullable Element only(List<Element> found, double words) {
		if (found.isEmpty()) {
			return null;
		}
		Element first = found.get(0);
		boolean alone = found.stream().allMatch((element) -> element == first || isWithin(first, element));
		return (alone && first.text().length() / words >= LEAST) ? first : null;
	}

	private static boolean isWithin(Element outer, Element element) {
		Element parent = element.parent();
		while (parent != null && parent != outer) {
			parent = parent.parent();
		}
		return parent == outer;
	}

	/** Whether this element is the article. */
	boolean isRoot(Element element) {
		return element == this.root;
	}

	/** Whether the page has an element for its article. */
	boolean isMarked() {
		return this.root != null;
	}

	/**
	 * Whether an element is beside the article, wherever it is.
	 * @param inside whether it is inside of the element for the article
	 */
	boolean isBeside(Element element, boolean inside) {
		return switch (element.normalName()) {
			case "html", "body", "main", "article" -> false;
			case "nav", "aside", "menu", "form" -> element != this.root;
			case "header", "footer" -> !inside;
			default -> element != this.root && (isBesideByName(element) || (!inside && isListOfLinks(element)));
		};
	}

	private static boolean isBesideByName(Element element) {
		return switch (element.attr("role")) {
			case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog" -> true;
			default -> ASIDE.matcher(element.className() + " " + element.id()).find();
		};
	}

	private static boolean isListOfLinks(Element element) {
		boolean list = switch (element.normalName()) {
			case "ul", "ol", "table", "div", "section", "p" -> true;
			default -> false;
		};
		return list && new Links(element).areMost();
	}

	/** Counts the characters of an element and of its links, up to a limit. */
	private static final class Links implements NodeFilter {

		private int nodes;

		private int links;

		private int all;

		private int linked;

		private int inLink;

		private Links(Element element) {
			NodeTraversor.filter(this, element);
		}

		private boolean areMost() {
			return this.links >= LEAST_LINKS && this.nodes < MOST_NODES && this.all < MOST_LINKED
					&& this.linked >= LINKS * this.all;
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode text) {
				int length = text.text().strip().length();
				this.all += length;
				this.linked += (this.inLink > 0) ? length : 0;
			}
			else if (node.normalName().equals("a")) {
				this.links++;
				this.inLink++;
			}
			return (++this.nodes < MOST_NODES && this.all < MOST_LINKED) ? FilterResult.CONTINUE : FilterResult.STOP;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			this.inLink -= node.normalName().equals("a") ? 1 : 0;
			return FilterResult.CONTINUE;
		}

	}

}
