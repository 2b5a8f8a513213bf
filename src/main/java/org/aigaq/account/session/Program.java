package org.aigaq.account.session;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Names browser and system by the header User-Agent, such as "Firefox 140, Linux". */
final class Program {

	/** What marks a browser or system in the header; the more particular comes first. */
	private record Mark(Pattern pattern, String name) {

		Mark(String pattern, String name) {
			this(Pattern.compile(pattern), name);
		}

		@Nullable String in(String header) {
			Matcher found = this.pattern.matcher(header);
			return !found.find() ? null : (found.groupCount() > 0) ? this.name + " " + found.group(1) : this.name;
		}

	}

	private static final List<Mark> BROWSERS = List.of(new Mark("Edg[A-Za-z]*/([0-9]{1,4})", "Edge"),
			new Mark("OPR/([0-9]{1,4})", "Opera"), new Mark("YaBrowser/([0-9]{1,4})", "Yandex Browser"),
			new Mark("SamsungBrowser/([0-9]{1,4})", "Samsung Internet"),
			new Mark("(?:Firefox|FxiOS)/([0-9]{1,4})", "Firefox"), new Mark("(?:Chrome|CriOS)/([0-9]{1,4})", "Chrome"),
			new Mark("Version/([0-9]{1,4}).*Safari/", "Safari"));

	private static final List<Mark> SYSTEMS = List.of(new Mark("Android", "Android"), new Mark("iPhone|iPad", "iOS"),
			new Mark("Windows", "Windows"), new Mark("Mac OS X|Macintosh", "macOS"), new Mark("CrOS", "ChromeOS"),
			new Mark("Linux|X11", "Linux"));

	private Program() {
	}

	/** The name; {@code null}: neither is known. */
	static @Nullable String name(@Nullable String header) {
		if (header == null) {
			return null;
		}
		String name = Stream.of(first(BROWSERS, header), first(SYSTEMS, header))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return name.isEmpty() ? null : name;
	}

	private static @Nullable String first(List<Mark> marks, String header) {
		return marks.stream().map((mark) -> mark.in(header)).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
