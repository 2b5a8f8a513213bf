package org.aigaq.search.dossier;

import org.aigaq.shared.Reader;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one incident. */
@Controller
class IncidentDossierPages {

	private final Dossiers dossiers;

	private final Reader reader;

	IncidentDossierPages(Dossiers dossiers, Reader reader) {
		this.dossiers = dossiers;
		this.reader = reader;
	}

	@GetMapping("/incidents/{code}")
	String show(@PathVariable String code, Model model) {
		Dossier dossier = this.dossiers.find(code, this.reader.isEditor())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("dossier", dossier);
		return "search/incident";
	}

}
