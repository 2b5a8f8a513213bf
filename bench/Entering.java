import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Opening, adding a source to, and saving one figure of an incident with 300 figures, beside one of an incident with 3. */
final class Entering {

	private static final double LIMIT = 300;

	private static final double MOST_RATIO = 1.5;

	private static final int MOST_BYTES = 200_000;

	private static final int WARM_UP = 20;

	private static final int ROUNDS = 60;

	private static final Pattern CONTROL = Pattern
		.compile("<input\\b[^>]*>|<textarea\\b[^>]*>([^<]*)</textarea>|<select\\b[^>]*>.*?</select>", Pattern.DOTALL);

	private final Program program;

	private final AtomicInteger number = new AtomicInteger(10);

	private Entering(Program program) {
		this.program = program;
	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make(); Program program = Program.start(jar, place.folder(), "none");
				Connection owner = program.owner()) {
			enter(owner, "KZ-2019-2003", 3);
			enter(owner, "KZ-2019-2300", 300);
			program.signIn();
			Entering entering = new Entering(program);
			boolean met = true;
			Timing[] opened = Timing.inTurn(WARM_UP, ROUNDS, () -> entering.open("KZ-2019-2300"),
					() -> entering.open("KZ-2019-2003"));
			met &= print("opening one of 300 figures", opened);
			Timing[] added = Timing.inTurn(WARM_UP, ROUNDS, () -> entering.add("KZ-2019-2300"),
					() -> entering.add("KZ-2019-2003"));
			met &= print("adding a source to it", added);
			Timing[] saved = Timing.inTurn(WARM_UP, ROUNDS, () -> entering.save("KZ-2019-2300"),
					() -> entering.save("KZ-2019-2003"));
			met &= print("saving it", saved);
			Timing[] pages = Timing.inTurn(WARM_UP, ROUNDS, () -> entering.page("KZ-2019-2300"),
					() -> entering.page("KZ-2019-2003"));
			met &= pages[0].print("form of the incident with 300", "with 3", pages[1], LIMIT);
			return entering.size("KZ-2019-2300") & met;
		}
	}

	private static boolean print(String name, Timing[] times) {
		boolean met = times[0].print(name, "one of 3", times[1], LIMIT);
		return met & times[0].median() / times[1].median() <= MOST_RATIO;
	}

	/** A draft with so many detentions; the first counts all of it. */
	private static void enter(Connection owner, String code, int figures) throws Exception {
		owner.setAutoCommit(false);
		try (Statement statement = owner.createStatement()) {
			statement.execute("select set_config('aigaq.tallies', 'at the end', true)");
			statement.execute("""
					insert into registry.document (code, title, kind) values ('D-2%2$03d', 'Report with %2$d figures', 'testimony');
					insert into registry.document_edition (document_id) select id from registry.document where code = 'D-2%2$03d';
					insert into registry.passage (edition_id, paragraph)
					select edition.id, n from registry.document_edition edition join registry.document on document.id = document_id, generate_series(1, 40) n
					 where document.code = 'D-2%2$03d';
					insert into registry.incident (code, title, event_type, date_edtf) values ('%1$s', 'Wave with %2$d figures', 'peaceful_protest', '2019-06-10');
					insert into registry.fact (code, incident_id, type, description, measure, covers)
					select '%1$s-F' || to_char(n, case when n < 100 then 'FM00' else 'FM000' end), incident.id, 'detention', 'detained at station ' || n, 'detained', case when n = 1 then 'whole' else 'part' end
					  from registry.incident, generate_series(1, %2$d) n where incident.code = '%1$s';
					insert into registry.detention (fact_id, kind) select id, 'unknown' from registry.fact where code like '%1$s-F%%';
					insert into registry.assertion (fact_id, passage_id, source_words, wording, count_low, count_high)
					select fact.id, passage.id, 'source ' || nth, 'exact', 10, 10
					  from registry.fact, generate_series(1, 2) nth, registry.passage join registry.document_edition edition on edition.id = edition_id
					  join registry.document on document.id = document_id
					 where fact.code like '%1$s-F%%' and document.code = 'D-2%2$03d' and paragraph = nth""".formatted(code, figures));
		}
		owner.commit();
		owner.setAutoCommit(true);
	}

	private static String address(String code) {
		return "/incidents/" + code + "/figures/" + code + "-F02/edit";
	}

	private String open(String code) throws Exception {
		return new String(this.program.get(address(code)).body(), StandardCharsets.UTF_8);
	}

	private int add(String code) throws Exception {
		List<String[]> fields = fields(open(code));
		fields.add(new String[] { "facts[0].assertions[2].passage.document", "" });
		fields.add(new String[] { "rows", "facts-0-assertions-2" });
		return expect(200, this.program.post(address(code), fields));
	}

	private int save(String code) throws Exception {
		List<String[]> fields = fields(open(code));
		fields.stream()
			.filter((field) -> field[0].equals("facts[0].assertions[0].number"))
			.forEach((field) -> field[1] = String.valueOf(10 + this.number.incrementAndGet() % 20));
		return expect(302, this.program.post(address(code), fields));
	}

	private int page(String code) throws Exception {
		return this.program.get("/incidents/" + code + "/edit").body().length;
	}

	private boolean size(String code) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
			compressed.write(this.program.get("/incidents/" + code + "/edit").body());
		}
		boolean met = bytes.size() <= MOST_BYTES;
		System.out.printf(Locale.ROOT, "%-34s %9.1f KB compressed   goal %.0f KB %s%n", "form of the incident with 300",
				bytes.size() / 1e3, MOST_BYTES / 1e3, met ? "met" : "MISSED");
		return met;
	}

	private static int expect(int status, int answered) {
		if (answered != status) {
			throw new IllegalStateException("answered " + answered + ", not " + status);
		}
		return answered;
	}

	/** The fields of the form in a page, as a browser sends them. */
	private static List<String[]> fields(String page) {
		List<String[]> fields = new ArrayList<>();
		int start = page.indexOf("<form id=\"figure-form\"");
		Matcher control = CONTROL.matcher(page.substring(start, page.indexOf("</form>", start)));
		while (control.find()) {
			String tag = control.group().substring(0, control.group().indexOf('>') + 1);
			String name = attribute("name", tag);
			boolean off = tag.contains("type=\"checkbox\"") && !tag.contains("checked");
			if (name == null || off || name.startsWith("_") && !name.equals("_csrf")) {
				continue;
			}
			String value = attribute("value", tag);
			if (tag.startsWith("<select")) {
				Matcher chosen = Pattern.compile("<option[^>]*selected[^>]*>").matcher(control.group());
				value = chosen.find() ? attribute("value", chosen.group()) : "";
			}
			fields.add(new String[] { name, tag.startsWith("<textarea") ? control.group(1) : value });
		}
		return fields;
	}

	private static String attribute(String name, String tag) {
		Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return attribute.find() ? attribute.group(1).replace("&#39;", "'").replace("&amp;", "&") : null;
	}

}
