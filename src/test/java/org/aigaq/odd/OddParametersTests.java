package org.aigaq.odd;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** No parameter of a page breaks it: whatever it cannot take, it refuses. */
@DatabaseTest
class OddParametersTests {

	private static final UserRequestPostProcessor EVERYBODY = user("odd").roles("VIEWER", "EDITOR", "REVIEWER",
			"ADMIN");

	private static final List<String> VALUES = List.of("+6000000-01-01", "-0044-03-15", "0000-01-01", "10000-01-01",
			"2019-02-30", "9999-12-31", "infinity", "+6000000-01-01_KZ-2019-0001", "none_KZ-2019-999999999", "-1",
			"99999999999", "2147483647", "a/b;c%..\\", "\u0000", "'", "x".repeat(3_000));

	@Autowired
	MockMvcTester pages;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void whateverAParameterCannotTakeItRefuses() {
		List<String> broken = new ArrayList<>();
		List<String> tried = new ArrayList<>();
		this.handlers.getHandlerMethods().forEach((mapping, handler) -> {
			if (!mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				return;
			}
			for (String pattern : mapping.getPatternValues()) {
				String address = address(pattern);
				if (address.startsWith("/actuator")) {
					continue;
				}
				for (String parameter : parameters(handler)) {
					for (String value : VALUES) {
						tried.add(address);
						int status = status(address, parameter, value);
						if (status >= 500) {
							broken.add(address + "?" + parameter + "="
									+ value.substring(0, Math.min(40, value.length())) + " " + status);
						}
					}
				}
			}
		});
		System.out.printf("Odd parameters: %d requests%n", tried.size());
		assertThat(broken).isEmpty();
		assertThat(tried).hasSizeGreaterThan(500).contains("/incidents", "/reports/runs", "/reports/register.csv");
	}

	private int status(String address, String parameter, String value) {
		MvcTestResult result = this.pages.get().uri(address).param(parameter, value).with(EVERYBODY).exchange();
		return (result.getUnresolvedException() != null) ? 500 : result.getResponse().getStatus();
	}

	/** An address of the pattern, which need not lead to a record. */
	private static String address(String pattern) {
		return pattern.replace("{key:[a-z]+}", "register")
			.replace("{format:[a-z]+}", "csv")
			.replace("{number:R-[0-9]+-[0-9]+}", "R-2019-000001")
			.replace("{sort:places|persons|organisations|actors|documents}", "places")
			.replace("{step:bind|lost|leave}", "bind")
			.replace("{code}", "KZ-2019-0009")
			.replaceAll("\\{\\w+:\\[0-9](\\{[0-9,]+}|\\+)}", "1")
			.replaceAll("\\{[^/]+}", "date_in_future");
	}

	private static Set<String> parameters(HandlerMethod handler) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				names.add(String.valueOf(parameter.getParameterName()));
			}
			if (parameter.hasParameterAnnotation(ModelAttribute.class) && parameter.getParameterType().isRecord()) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					names.add(component.getName());
				}
			}
		}
		return names;
	}

}
