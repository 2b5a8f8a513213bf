package org.aigaq.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * A handler of the program with one of its methods and patterns.
 *
 * @param method the method it takes
 * @param pattern the pattern of its addresses
 * @param demanded parameters that a request must have to reach it, as {@code rows} or
 * {@code text=find}
 * @param headers headers that a request must have to reach it
 * @param parameters names of the fields it reads, those of rows with an index
 */
public record RegisteredHandler(HttpMethod method, String pattern, List<String> demanded, List<String> headers,
		Set<String> parameters) {

	private static final int DEPTH = 4;

	/** All handlers of the program and of the actuator. */
	public static List<RegisteredHandler> all(Collection<RequestMappingInfoHandlerMapping> mappings) {
		List<RegisteredHandler> all = new ArrayList<>();
		mappings.forEach((mapping) -> mapping.getHandlerMethods().forEach((info, handler) -> add(info, handler, all)));
		all.sort(Comparator.comparing(RegisteredHandler::name));
		return all;
	}

	private static void add(RequestMappingInfo info, HandlerMethod handler, List<RegisteredHandler> all) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		for (String pattern : info.getPatternValues()) {
			for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
				all.add(new RegisteredHandler(method.asHttpMethod(), pattern,
						info.getParamsCondition().getExpressions().stream().map(String::valueOf).sorted().toList(),
						info.getHeadersCondition().getExpressions().stream().map(String::valueOf).toList(),
						parameters(handler)));
			}
		}
	}

	private static Set<String> parameters(HandlerMethod handler) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				names.add(String.valueOf(parameter.getParameterName()));
			}
			if (parameter.getParameterType().isRecord()) { // a form
				fields("", parameter.getParameterType(), DEPTH, names);
			}
		}
		return names;
	}

	private static void fields(String path, Class<?> form, int depth, Set<String> names) {
		for (RecordComponent field : form.getRecordComponents()) {
			field(path + field.getName(), field.getGenericType(), depth, names);
		}
	}

	private static void field(String name, Type type, int depth, Set<String> names) {
		if (depth == 0) {
			return;
		}
		if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
			field(name + "[0]", of.getActualTypeArguments()[0], depth - 1, names);
		}
		else if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
			names.add(name + "[term]");
		}
		else if (type instanceof Class<?> form && form.isRecord()) {
			fields(name + ".", form, depth, names);
		}
		else {
			names.add(name);
		}
	}

	/** Method, pattern and what else the mapping demands: its row in a table. */
	public String name() {
		return (this.method + " " + this.pattern + " " + String.join(" ", this.demanded) + " "
				+ String.join(" ", this.headers))
			.strip()
			.replaceAll(" +", " ");
	}

	/** An address of the pattern, which need not lead to a record. */
	public String address() {
		return address("date_in_future");
	}

	/**
	 * An address of the pattern.
	 * @param free what stands where the pattern takes any text
	 */
	public String address(String free) {
		return this.pattern.replace("{key:[a-z]+}", "register")
			.replace("{format:[a-z]+}", "csv")
			.replace("{number:R-[0-9]+-[0-9]+}", "R-2019-000001")
			.replace("{sort:[a-z]+}", "places")
			.replace("{step:bind|lost|leave}", "bind")
			.replace("{page:[1-9][0-9]{0,4}}", "1")
			.replaceAll("\\{\\w+:\\[0-9](\\{[0-9,]+}|\\+)}", this.pattern.endsWith("/undo") ? "999999999" : "1") // which
																													// a
																													// test
																													// may
																													// have
																													// left
			.replace("{passage}", "1")
			.replace("{code}", free.equals("date_in_future") ? "KZ-2019-0009" : free)
			.replaceAll("\\{[^/]+}", free)
			.replace("**", free);
	}

	/** Whether it belongs to the actuator. */
	public boolean isActuator() {
		return this.pattern.startsWith("/actuator");
	}

}
