package org.aigaq;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Files, settings and defaults that README and the guides name exist. */
class DocumentationTests {

	private static final Path README = Path.of("README.md");

	private static final Path DOCS = Path.of("docs");

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

	private static final Pattern FILE = Pattern
		.compile("`((?:db|docs|reports|bench|docker|src)/[\\w./-]*[\\w-])(?:/)?(?: [^`]*)?`");

	/** The module of a walkthrough in docs/architecture.md. */
	private static final Pattern WALK = Pattern.compile("\\(module `(\\w+)`\\):");

	/** A class below the module, with a method. */
	private static final Pattern STEP = Pattern.compile("`((?:[a-z]+\\.)?[A-Z]\\w+\\.[a-z]\\w+)`");

	private static final Pattern READ_IN_CODE = Pattern.compile("\\$\\{(aigaq\\.[a-z.-]+)");

	static List<Path> guides() throws IOException {
		try (Stream<Path> files = Files.walk(DOCS)) {
			return Stream
				.concat(Stream.of(README, Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")),
						files.filter((file) -> file.toString().endsWith(".md")).sorted())
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("guides")
	void everyFileThatAGuideNamesExists(Path guide) throws IOException {
		String text = Files.readString(guide);
		assertThat(matches(LINK, text)).allSatisfy((link) -> assertThat(guide.resolveSibling(link)).exists());
		assertThat(matches(FILE, text)).allSatisfy((file) -> assertThat(Path.of(file)).exists());
	}

	@Test
	void everyPackageIsInTheTableOfModules() throws IOException {
		List<String> rows = Files.readAllLines(DOCS.resolve("architecture.md"));
		Path program = Path.of("src/main/java/org/aigaq");
		try (Stream<Path> packages = Files.walk(program, 2)) {
			assertThat(packages.filter(Files::isDirectory)
				.map(program::relativize)
				.filter((path) -> path.getNameCount() == 2))
				.allSatisfy((path) -> assertThat(rows).anySatisfy((row) -> assertThat(row).startsWith("| `")
					.contains("`" + path.getName(0) + "`", "`" + path.getName(1) + "`")));
		}
	}

	@Test
	void methodsOnTheWalksExist() throws IOException {
		String module = "";
		List<String> named = new ArrayList<>();
		for (String line : Files.readAllLines(DOCS.resolve("architecture.md"))) {
			Matcher walk = WALK.matcher(line);
			if (walk.find()) {
				module = walk.group(1);
			}
			if (line.matches("[1-8]\\. .*")) {
				for (String step : matches(STEP, line)) {
					int method = step.lastIndexOf('.');
					named.add(module + "." + step);
					Path file = Path.of("src/main/java/org/aigaq", module,
							step.substring(0, method).replace('.', '/') + ".java");
					assertThat(file).content().contains(" " + step.substring(method + 1) + "(");
				}
			}
		}
		assertThat(named).hasSizeGreaterThan(10);
	}

	@Test
	void readmeNamesEveryGuide() throws IOException {
		String text = Files.readString(README);
		List<String> links = matches(LINK, text);
		try (Stream<Path> files = Files.list(DOCS)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".md")))
				.allSatisfy((file) -> assertThat(links).contains(file.toString().replace('\\', '/')));
		}
	}

	@Test
	void readmeListsTheSettingsThatThereAreAndNoOthers() throws Exception {
		Map<String, String> there = new TreeMap<>();
		settingsInCode().forEach((setting) -> there.put(plain(setting), setting));
		Map<String, String> listed = new TreeMap<>();
		rows().keySet()
			.stream()
			.filter((setting) -> setting.startsWith("AIGAQ_"))
			.forEach((setting) -> listed.put(plain(setting), setting));
		assertThat(listed).containsOnlyKeys(there.keySet());
	}

	@Test
	void defaultsInReadmeAreThoseOfTheProgram() throws IOException {
		Map<String, String> rows = new LinkedHashMap<>();
		rows().forEach((setting, row) -> rows.put(plain(setting), row));
		defaults().forEach((setting, value) -> {
			if (!value.contains("${")) {
				assertThat(rows.get(plain(setting))).as(setting).contains(value);
			}
		});
	}

	/** Each setting of README with its row. */
	private static Map<String, String> rows() throws IOException {
		Map<String, String> rows = new LinkedHashMap<>();
		for (String line : Files.readAllLines(README)) {
			if (line.startsWith("| `")) {
				matches(Pattern.compile("(?:AIGAQ|SERVER)_[A-Z_]+"), line.split("\\|")[1])
					.forEach((setting) -> rows.put(setting, line));
			}
		}
		return rows;
	}

	/** Defaults of our settings and of the address, from application.yaml. */
	private static Map<String, String> defaults() {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new FileSystemResource("src/main/resources/application.yaml"));
		Properties all = yaml.getObject();
		Map<String, String> ours = new TreeMap<>();
		all.forEach((key, value) -> {
			String setting = key.toString();
			if (setting.startsWith("aigaq.") || setting.equals("server.address") || setting.equals("server.port")) {
				ours.put(setting, value.toString());
			}
		});
		return ours;
	}

	private static List<String> settingsInCode() throws IOException {
		List<String> settings = new ArrayList<>(
				defaults().keySet().stream().filter((setting) -> setting.startsWith("aigaq.")).toList());
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		scanner.findCandidateComponents("org.aigaq").forEach((found) -> {
			String prefix = (String) ((AnnotatedBeanDefinition) found).getMetadata()
				.getAnnotationAttributes(ConfigurationProperties.class.getName())
				.get("value");
			add(settings, prefix, ClassUtils.resolveClassName(found.getBeanClassName(), null));
		});
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				settings.addAll(matches(READ_IN_CODE, Files.readString(file)));
			}
		}
		return settings;
	}

	private static void add(List<String> settings, String prefix, Class<?> record) {
		for (RecordComponent component : record.getRecordComponents()) {
			String name = prefix + "." + component.getName();
			if (component.getType().isRecord() && component.getType().getEnclosingClass() == record) {
				add(settings, name, component.getType());
			}
			else {
				settings.add(name);
			}
		}
	}

	/**
	 * A setting in a form that is the same for all spellings: aigaq.data-dir,
	 * AIGAQ_DATA_DIR.
	 */
	private static String plain(String setting) {
		return setting.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
	}

	private static List<String> matches(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.results()
			.map((MatchResult found) -> (found.groupCount() > 0) ? found.group(1) : found.group())
			.toList();
	}

}
