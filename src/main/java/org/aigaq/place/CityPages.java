package org.aigaq.place;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.Valid;
import org.aigaq.shared.Difference;
import org.aigaq.shared.Reader;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of cities. */
@Controller
@RequestMapping("/places")
class CityPages {

	private final Cities cities;

	private final Regions regions;

	private final CityLists lists;

	private final Reader reader;

	CityPages(Cities cities, Regions regions, CityLists lists, Reader reader) {
		this.cities = cities;
		this.regions = regions;
		this.lists = lists;
		this.reader = reader;
	}

	/** Names of all regions by ISO 3166-2 code, ordered by name. */
	@ModelAttribute("regionNames")
	Map<String, String> regionNames() {
		Map<String, String> names = new LinkedHashMap<>();
		this.regions.findAllByOrderByName().forEach((region) -> names.put(region.isoCode(), region.name()));
		return names;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("slice", this.lists.find(q, page));
		return "place/list";
	}

	@GetMapping("/{name}")
	@Transactional(readOnly = true)
	String show(@PathVariable String name, Model model) {
		model.addAttribute("city", this.lists.get(name).orElseThrow(CityPages::nothing));
		CityForm known = find(name).form();
		model.addAttribute("names", known.names().stream().filter(CityForm.NameRow::counts).toList());
		model.addAttribute("regions", known.regions().stream().filter(CityForm.RegionRow::counts).toList());
		model.addAttribute("incidents", this.lists.incidents(name, this.reader.isEditor()));
		return "place/show";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	String empty(Model model) {
		model.addAttribute("form", CityForm.empty());
		return "place/edit";
	}

	@PostMapping("/new")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String add(@Valid @ModelAttribute("form") CityForm form, BindingResult result, RedirectAttributes redirect) {
		form.check(result);
		if (form.name().strip().equals("new") || this.cities.findByName(form.name().strip()).isPresent()) {
			result.rejectValue("name", "place.name.taken");
		}
		if (result.hasErrors()) {
			return "place/edit";
		}
		return saved(this.cities.save(new City(form, form.cityRegions(this.regions))), redirect);
	}

	@GetMapping("/{name}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	String open(@PathVariable String name, Model model) {
		CityForm form = find(name).form();
		model.addAttribute("form", form);
		return edit(name, form.version(), model);
	}

	@PostMapping("/{name}/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String change(@PathVariable("name") String now, @Valid @ModelAttribute("form") CityForm form, BindingResult result,
			Model model, RedirectAttributes redirect) {
		City city = find(now);
		form.check(result);
		if (form.version() != city.version()) {
			result.reject("web.form.changed-meanwhile");
			model.addAttribute("differences", Difference.between(form, city.form(), "place."));
		}
		if (!form.name().strip().equals(now) && this.cities.findByName(form.name().strip()).isPresent()) {
			result.rejectValue("name", "place.name.taken");
		}
		if (result.hasErrors()) {
			return edit(now, city.version(), model);
		}
		city.describe(form, form.cityRegions(this.regions));
		return saved(city, redirect);
	}

	private static String saved(City city, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "place.saved");
		redirect.addAttribute("name", city.name());
		return "redirect:/places/{name}";
	}

	private static String edit(String name, long version, Model model) {
		model.addAttribute("city", name);
		model.addAttribute("version", version);
		return "place/edit";
	}

	private City find(String name) {
		return this.cities.findByName(name).orElseThrow(CityPages::nothing);
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
