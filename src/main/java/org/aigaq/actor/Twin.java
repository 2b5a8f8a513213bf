package org.aigaq.actor;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * A record that may be one with the record that an editor is about to save.
 *
 * @param key its key in forms, by which an editor says that it is another one
 * @param name what it is called
 * @param address its page
 */
public record Twin(String key, String name, String address) {

	/** Name of the parameter with the keys of records that are others. */
	public static final String OTHERS = "another";

	/**
	 * Ask about those that the editor has not told apart yet: an error at the field, and
	 * the question in the form.
	 * @param others the keys that the editor sent
	 */
	public static void ask(List<Twin> twins, List<String> others, String field, BindingResult errors, Model model) {
		List<Twin> open = twins.stream().filter((twin) -> !others.contains(twin.key)).toList();
		if (!open.isEmpty()) {
			errors.rejectValue(field, "actor.twin");
			model.addAttribute("twins", twins);
			model.addAttribute("others", others);
		}
	}

}
