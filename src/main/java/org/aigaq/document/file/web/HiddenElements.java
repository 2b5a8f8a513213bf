package org.aigaq.document.file.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/** Removes the elements of a page that no reader sees. */
final class HiddenElements implements NodeFilter {

	/** The most comparisons of an element with a rule. */
	private static final long MOST = 20_000_000;

	private final List<Evaluator> rules;

	private int characters;

	private HiddenElements(List<Evaluator> rules) {
		this.rules = rules;
	}

	/**
	 * Remove them.
	 * @return how many characters were hidden by the page
	 */
	static int remove(Document page) {
		List<Evaluator> rules = StyleRules.hiding(page).stream().map(Selector::evaluatorOf).toList();
		boolean many = (long) page.getAllElements().size() * rules.size() > MOST;
		HiddenElements hidden = new HiddenElements(many ? List.of() : rules);
		NodeTraversor.filter(hidden, page);
		return hidden.characters;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (!(node instanceof Element element) || isPage(element)) {
			return FilterResult.CONTINUE;
		}
		if (Visibility.isNeverShown(element)) {
			return FilterResult.REMOVE;
		}
		if (Visibility.isHidden(element) || this.rules.stream().anyMatch(element::is)) {
			this.characters += characters(element);
			return FilterResult.REMOVE;
		}
		return FilterResult.CONTINUE;
	}

	/** The page itself: a rule that hides it waits for a script to show it. */
	private static boolean isPage(Element element) {
		return switch (element.normalName()) {
			case "#root", "html", "body" -> true;
			default -> false;
		};
	}

	private static int characters(Element element) {
		element.select("script, style").remove();
		return element.nodeStream(TextNode.class).mapToInt((text) -> text.text().strip().length()).sum();
	}

}
