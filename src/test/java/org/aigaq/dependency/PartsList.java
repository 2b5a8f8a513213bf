package org.aigaq.dependency;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Writes the list of the libraries that the program carries, in the format CycloneDX 1.6
 * (ECMA-424). The build runs it before packaging. The plugin of CycloneDX would do the
 * same, but not without a network.
 */
final class PartsList {

	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

	private PartsList() {
	}

	/**
	 * Write the list.
	 * @param arguments the file to write, the version of the program, the repository of
	 * libraries, and the class path of the program
	 */
	public static void main(String[] arguments) throws IOException {
		Path repository = Path.of(arguments[2]).toAbsolutePath();
		List<Map<String, Object>> parts = Arrays.stream(arguments[3].split(File.pathSeparator))
			.map((part) -> Path.of(part).toAbsolutePath())
			.filter((part) -> part.startsWith(repository))
			.sorted()
			.map((part) -> part(repository.relativize(part), part))
			.toList();
		Path list = Path.of(arguments[0]);
		Files.createDirectories(list.toAbsolutePath().getParent());
		JSON.writeValue(list.toFile(),
				Map.of("bomFormat", "CycloneDX", "specVersion", "1.6", "version", 1, "metadata",
						Map.of("component", Map.of("type", "application", "name", "aigaq", "version", arguments[1])),
						"components", parts));
	}

	/** A library; its place in the repository is group, name, version and file. */
	private static Map<String, Object> part(Path place, Path file) {
		int names = place.getNameCount();
		String group = place.subpath(0, names - 3).toString().replace(File.separatorChar, '.');
		String name = place.getName(names - 3).toString();
		String version = place.getName(names - 2).toString();
		String address = "pkg:maven/" + group + "/" + name + "@" + version;
		return Map.of("type", "library", "bom-ref", address, "group", group, "name", name, "version", version, "purl",
				address, "hashes", List.of(Map.of("alg", "SHA-256", "content", sha256(file))));
	}

	private static String sha256(Path file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
