package org.aigaq.dependency;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks a database of known weaknesses (the OSV format and API) about each part of the
 * program that its list of parts (CycloneDX) names. The build runs it after packaging.
 */
final class WeakDependencies {

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient web = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final String source;

	private final Set<String> accepted;

	private WeakDependencies(String source, Set<String> accepted) {
		this.source = source;
		this.accepted = accepted;
	}

	/**
	 * Check the parts; exits with 1 if one has a critical weakness.
	 * @param arguments the list of parts, the address of the database, and the names of
	 * weaknesses that were looked at and do not concern this program
	 */
	public static void main(String[] arguments) throws IOException {
		System.exit(run(System.out, arguments));
	}

	/** The same without the exit: 0 if nothing critical is known, or nobody answers. */
	static int run(PrintStream out, String... arguments) throws IOException {
		List<String> parts = parts(Path.of(arguments[0]));
		Set<String> accepted = Set.copyOf(Arrays.asList(arguments).subList(2, arguments.length));
		try {
			List<String> critical = new WeakDependencies(arguments[1], accepted).critical(parts);
			critical.forEach((weakness) -> out.println("Critical weakness: " + weakness));
			out.println(parts.size() + " parts checked; critical weaknesses: " + critical.size() + ".");
			return critical.isEmpty() ? 0 : 1;
		}
		catch (IOException ex) {
			out.println("The " + parts.size() + " parts were NOT checked for known weaknesses: " + arguments[1]
					+ " does not answer.");
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	/** The package URLs of a list of parts. */
	private static List<String> parts(Path list) throws IOException {
		List<String> parts = new ArrayList<>();
		for (JsonNode part : JSON.readTree(Files.readString(list)).path("components")) {
			parts.add(part.path("purl").asText());
		}
		if (parts.isEmpty()) {
			throw new IllegalArgumentException(list + " names no parts");
		}
		return parts;
	}

	private List<String> critical(List<String> parts) throws IOException, InterruptedException {
		List<Map<String, Object>> queries = parts.stream()
			.map((part) -> Map.<String, Object>of("package", Map.of("purl", part)))
			.toList();
		JsonNode answers = ask(HttpRequest.newBuilder(URI.create(this.source + "/v1/querybatch"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("queries", queries)))))
			.path("results");
		if (answers.size() != parts.size()) {
			throw new IOException("An answer about " + answers.size() + " parts");
		}
		Set<String> critical = new TreeSet<>();
		for (int i = 0; i < parts.size(); i++) {
			for (JsonNode weakness : answers.get(i).path("vulns")) {
				String name = weakness.path("id").asText();
				if (!this.accepted.contains(name) && isCritical(name)) {
					critical.add(parts.get(i) + ": " + name);
				}
			}
		}
		return List.copyOf(critical);
	}

	private boolean isCritical(String weakness) throws IOException, InterruptedException {
		JsonNode answer = ask(HttpRequest.newBuilder(URI.create(this.source + "/v1/vulns/" + weakness)).GET());
		return answer.path("database_specific").path("severity").asText().equalsIgnoreCase("critical");
	}

	private JsonNode ask(HttpRequest.Builder question) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = this.web.send(question.timeout(PATIENCE).build(),
				HttpResponse.BodyHandlers.ofByteArray());
		if (answer.statusCode() != 200) {
			throw new IOException("Status " + answer.statusCode());
		}
		return JSON.readTree(answer.body());
	}

}
