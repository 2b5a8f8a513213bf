package org.aigaq.dependency;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The list names each library of the class path, and nothing else. */
class PartsListTests {

	@Test
	void namesLibrariesByTheirPlaceInTheRepository(@TempDir Path directory) throws IOException {
		Path repository = directory.resolve("repository");
		Path library = repository.resolve("org/jsoup/jsoup/1.21.1/jsoup-1.21.1.jar");
		Files.createDirectories(library.getParent());
		Files.writeString(library, "library");
		Path list = directory.resolve("sbom").resolve("application.cdx.json");

		PartsList.main(new String[] { list.toString(), "0.1.0", repository.toString(),
				directory.resolve("classes") + File.pathSeparator + library });

		JsonNode written = new ObjectMapper().readTree(list.toFile());
		assertThat(written.path("bomFormat").asText()).isEqualTo("CycloneDX");
		assertThat(written.path("components")).singleElement().satisfies((part) -> {
			assertThat(part.path("purl").asText()).isEqualTo("pkg:maven/org.jsoup/jsoup@1.21.1");
			assertThat(part.path("hashes").path(0).path("content").asText()).hasSize(64);
		});
	}

}
