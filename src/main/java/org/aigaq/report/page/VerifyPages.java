package org.aigaq.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;

import org.aigaq.report.verify.Verifier;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Verifies a printed report, for every account. It does not show who requested the
 * report.
 */
@Controller
@RequestMapping("/verify")
@PreAuthorize("hasRole('VIEWER')")
class VerifyPages {

	private final Verifier verifier;

	VerifyPages(Verifier verifier) {
		this.verifier = verifier;
	}

	@GetMapping
	String form(@RequestParam(required = false) @Nullable String number, Model model) throws IOException, SQLException {
		return StringUtils.hasText(number) ? verify(number, null, model) : "run/verify";
	}

	@PostMapping
	String check(@RequestParam(required = false) @Nullable String number,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model)
			throws IOException, SQLException {
		if (file == null || file.isEmpty()) {
			return form(number, model);
		}
		try (InputStream content = file.getInputStream()) {
			return verify(StringUtils.hasText(number) ? number : null, content, model);
		}
	}

	private String verify(@Nullable String number, @Nullable InputStream file, Model model)
			throws IOException, SQLException {
		model.addAttribute("number", number);
		model.addAttribute("verdict", this.verifier.verify(number, file));
		return "run/verify";
	}

}
