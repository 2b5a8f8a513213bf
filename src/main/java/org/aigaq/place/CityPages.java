package org.aigaq.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.aigaq.place.CityLists.Row;
import org.aigaq.place.Places.Twin;
import org.aigaq.shared.Difference;
import org.aigaq.shared.Reader;
import org.aigaq.shared.Words;
import org.aigaq.shared.typed.DateReader;

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

/**
 * The register of places. The address of a place has its key: a name may contain what no
 * address may (ADR 23).
 */
@Controller
@RequestMapping("/places")
class CityPages {

	private static final long NEW = 0;

	private static final String ONE = "/{id:[0-9]{1,18}}";

	private final Cities cities;

	private final Places places;

	private final Regions regions;

	private final CityLists lists;

	private final Reader reader;

	private final Words words;

	private final DateReader dates;

	CityPages(Cities cities, Places places, Regions regions, CityLists lists, Reader reader, Words words,
			DateReader dates) {
		this.cities = cities;
		this.places = places;
		this.regions = regions;
		this.lists = lists;
		this.reader = reader;
		this.words = words;
		this.dates = dates;
	}

	/** Names of all regions by ISO 3166-2 code, ordered by name. */
	@ModelAttribute("regionNames")
	Map<String, String> regionNames() {
		Map<String, String> names = new LinkedHashMap<>();
		this.regions.findAllByOrderByName().forEach((region) -> names.put(region.isoCode(), region.name()));
		return names;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String region,
			@RequestParam(defaultValue = "1") int page, Model model) {
		String known = regionNames().containsKey(region) ? region : "";
		model.addAttribute("q", q);
		model.addAttribute("region", known);
		model.addAttribute("slice", this.lists.find(q, known, page));
		return "place/list";
	}

	/** The address by a name leads to the city that has or had it, if it is only one. */
	@GetMapping("/{name:.*[^0-9].*}")
	String named(@PathVariable String name) {
		List<Long> cities = this.places.cities(name);
		if (cities.size() != 1) {
			throw nothing();
		}
		return "redirect:/places/" + cities.get(0);
	}

	@GetMapping(ONE)
	@Transactional(readOnly = true)
	String show(@PathVariable long id, Model model) {
		Row city = this.lists.get(id).orElseThrow(CityPages::nothing);
		model.addAttribute("city", city);
		CityForm known = find(id).form();
		model.addAttribute("names", known.names().stream().filter(CityForm.NameRow::counts).toList());
		model.addAttribute("regions", known.regions().stream().filter(CityForm.RegionRow::counts).toList());
		model.addAttribute("incidents", this.lists.incidents(city.name(), this.reader.isEditor()));
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
	String add(@Valid @ModelAttribute("form") CityForm form, BindingResult result, Model model,
			RedirectAttributes redirect) {
		check(form, result);
		twins(form, NEW, result, model);
		if (result.hasErrors()) {
			return "place/edit";
		}
		CityForm read = form.inDigits(this.dates);
		return saved(this.cities.save(new City(read, read.newCityRegions(this.regions))), redirect);
	}

	@GetMapping(ONE + "/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	String open(@PathVariable long id, Model model) {
		City city = find(id);
		model.addAttribute("form", city.form());
		return edit(city, model);
	}

	@PostMapping(ONE + "/edit")
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional
	String change(@PathVariable long id, @Valid @ModelAttribute("form") CityForm form, BindingResult result,
			Model model, RedirectAttributes redirect) {
		City city = find(id);
		check(form, result);
		if (form.version() != city.version()) {
			result.reject("web.form.changed-meanwhile");
			model.addAttribute("differences", Difference.between(form.inDigits(this.dates), city.form(), "place."));
		}
		if (!form.presentNames().equals(city.form().presentNames())) {
			twins(form, id, result, model);
		}
		if (result.hasErrors()) {
			return edit(city, model);
		}
		CityForm read = form.inDigits(this.dates);
		city.describe(read, read.cityRegions(this.regions));
		return saved(city, redirect);
	}

	/** A version that is no number is not from the form of the page: 400. */
	private void check(CityForm form, BindingResult result) {
		if (result.getTarget() == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		form.check(result, regionNames().keySet(), this.words.choices("place_kind").keySet(), this.dates);
	}

	/**
	 * Refuse a name that another place has; ask about a like name in the same region. An
	 * old name that stays is not asked about again.
	 */
	private void twins(CityForm form, long id, BindingResult result, Model model) {
		if (result.hasErrors()) {
			return;
		}
		List<Twin> twins = this.places.twins(form.presentNames(), form.regionCodes())
			.stream()
			.filter((twin) -> twin.id() != id)
			.toList();
		for (Twin twin : twins) {
			if (twin.sameName(form.name())) {
				result.rejectValue("name", "place.name.taken", new Object[] { twin.name(), twin.region() }, null);
			}
		}
		List<Twin> near = twins.stream().filter(Twin::sameRegion).toList();
		if (result.hasErrors()) {
			model.addAttribute("twins", twins);
		}
		else if (!near.isEmpty() && form.another().isEmpty()) {
			result.reject("place.twin");
			model.addAttribute("twins", near);
		}
	}

	private static String saved(City city, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "place.saved");
		return "redirect:/places/" + city.id();
	}

	private static String edit(City city, Model model) {
		model.addAttribute("id", city.id());
		model.addAttribute("city", city.name());
		model.addAttribute("version", city.version());
		return "place/edit";
	}

	private City find(long id) {
		return this.cities.findById(id).orElseThrow(CityPages::nothing);
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
