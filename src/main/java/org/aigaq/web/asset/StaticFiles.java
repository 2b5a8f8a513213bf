package org.aigaq.web.asset;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The static files that the build has prepared, in memory. Templates use it as
 * {@code @staticFiles}.
 */
@Component
public class StaticFiles implements ResourceResolver {

	static final String FOLDER = "/assets/";

	private final Map<String, String> addresses = new HashMap<>();

	private final Map<String, StaticFile> plain = new HashMap<>();

	private final Map<String, StaticFile> compressed = new HashMap<>();

	StaticFiles() throws IOException {
		Properties names = PropertiesLoaderUtils.loadProperties(new ClassPathResource("assets/names.properties"));
		for (String name : names.stringPropertyNames()) {
			String hashed = names.getProperty(name);
			this.addresses.put(name, FOLDER + hashed);
			this.plain.put(hashed, new StaticFile(hashed, content(hashed), false));
			this.compressed.put(hashed, new StaticFile(hashed, content(hashed + ".gz"), true));
		}
	}

	private static byte[] content(String name) throws IOException {
		return new ClassPathResource("assets/" + name).getContentAsByteArray();
	}

	/**
	 * The address of a file, with the hash of its content.
	 * @param name its name in {@code src/main/assets}, or {@code tabler.css} or
	 * {@code htmx.js}
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public String address(String name) {
		String address = this.addresses.get(name);
		if (address == null) {
			throw new IllegalArgumentException("No static file is called " + name + ".");
		}
		return address;
	}

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		boolean unpacks = request != null && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		return (unpacks ? this.compressed : this.plain).get(requestPath);
	}

	private static boolean acceptsGzip(@Nullable String codings) {
		return codings != null && codings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
	}

	@Override
	public @Nullable String resolveUrlPath(String resourcePath, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return null;
	}

}
