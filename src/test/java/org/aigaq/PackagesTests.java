package org.aigaq;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Rules for every package, including those below a module. */
@TestInstance(Lifecycle.PER_CLASS) // reads the classes once
class PackagesTests {

	private static final int MOST_TYPES = 17;

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.aigaq");

	@Test
	void noPackagesUseEachOtherInACircle() {
		slices().matching("org.aigaq.(**)").should().beFreeOfCycles().check(this.classes);
	}

	@Test
	void noPackageHasMoreThanSeventeenTypes() {
		Map<String, Long> types = this.classes.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
		assertThat(types).isNotEmpty().allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(MOST_TYPES));
	}

}
