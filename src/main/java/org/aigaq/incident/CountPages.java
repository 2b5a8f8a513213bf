package org.aigaq.incident;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.incident.form.AssertionForm;
import org.aigaq.incident.form.FormChoices;
import org.aigaq.incident.form.SubmittedForm;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Reads the number of one source while somebody types, for what stands beneath it.
 * Nothing is saved.
 */
@Controller
@RequestMapping("/incidents")
@PreAuthorize("hasRole('EDITOR')")
class CountPages {

	private static final int LONGEST_PATH = 100;

	private final FormChoices offers;

	CountPages(FormChoices offers) {
		this.offers = offers;
	}

	/**
	 * The reading of a number.
	 * @param row the path of the row of the source
	 */
	@PostMapping("/count")
	String count(@RequestParam String row, HttpServletRequest request, Model model) {
		String at = row.substring(0, Math.min(row.length(), LONGEST_PATH));
		SubmittedForm sent = new SubmittedForm(request.getParameterMap());
		AssertionForm said = AssertionForm.ofCount(sent.field(at + ".count"), sent.field(at + ".wording"),
				sent.field(at + ".number"), sent.field(at + ".numberTo"));
		model.addAttribute("field", at + ".count");
		model.addAttribute("back", this.offers.count(said, at));
		return "reading/back :: back(field=${field},back=${back},told=${false})";
	}

}
