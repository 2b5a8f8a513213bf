package org.aigaq.incident.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/**
 * The form as a user without JavaScript fills it in: values by field name. It can be read
 * back from a page.
 */
public class TypedForm {

	private static final Pattern CONTROL = Pattern
		.compile("<input\\b[^>]*>|<textarea\\b[^>]*>([^<]*)</textarea>|<select\\b[^>]*>.*?</select>", Pattern.DOTALL);

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	/** A peaceful protest in Almaty, supported by a new document. */
	public static TypedForm rally() {
		return new TypedForm().type("title", "Rally that a test tells of")
			.type("eventType", "peaceful_protest")
			.type("date", "2019-06-10")
			.type("witnesses[0].passage.document", "Call log of a test")
			.type("witnesses[0].passage.paragraph", "1")
			.type("places[0].place", "Алма-Ата")
			.type("newcomers[0].sort", "document")
			.type("newcomers[0].name", "Call log of a test")
			.type("newcomers[0].kind", "testimony");
	}

	/** The fields of the form in a page, as a browser would send them. */
	public static TypedForm in(String page) {
		TypedForm form = new TypedForm();
		int start = Stream.of("incident-form", "figure-form", "people-form")
			.mapToInt((id) -> page.indexOf("<form id=\"" + id + "\""))
			.max()
			.orElseThrow();
		Matcher control = CONTROL.matcher(page.substring(start, page.indexOf("</form>", start)));
		while (control.find()) {
			String tag = control.group().substring(0, control.group().indexOf('>') + 1);
			String name = attribute("name", tag);
			boolean off = tag.matches("(?s).*type=\"(checkbox|radio|submit)\".*") && !tag.contains("checked");
			if (name == null || off || name.startsWith("_")) {
				continue;
			}
			if (tag.startsWith("<select")) {
				Matcher chosen = Pattern.compile("<option[^>]*selected[^>]*>").matcher(control.group());
				form.add(name, chosen.find() ? attribute("value", chosen.group()) : "");
			}
			else {
				String value = tag.startsWith("<textarea") ? control.group(1) : attribute("value", tag);
				form.add(name, (value != null) ? value : "");
			}
		}
		return form;
	}

	private static String attribute(String name, String tag) {
		Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return attribute.find() ? HtmlUtils.htmlUnescape(attribute.group(1)) : null;
	}

	/** Add one more value of a field. */
	public TypedForm add(String name, String value) {
		this.fields.computeIfAbsent(name, (key) -> new ArrayList<>()).add(HtmlUtils.htmlUnescape(value));
		return this;
	}

	public TypedForm type(String name, String value) {
		this.fields.put(name, List.of(value));
		return this;
	}

	/** Add a detention with a number of one source. */
	public TypedForm detention(int n, String description, String wording, String number) {
		String at = "facts[" + n + "].";
		return type(at + "type", "detention").type(at + "description", description)
			.type(at + "kind", "unknown")
			.type(at + "covers", "part")
			.type(at + "assertions[0].wording", wording)
			.type(at + "assertions[0].number", number)
			.type(at + "assertions[0].passage.document", "Call log of a test")
			.type(at + "assertions[0].passage.paragraph", "2");
	}

	public String field(String name) {
		return String.join("; ", this.fields.getOrDefault(name, List.of()));
	}

	public MultiValueMap<String, String> sent() {
		return new LinkedMultiValueMap<>(this.fields);
	}

}
