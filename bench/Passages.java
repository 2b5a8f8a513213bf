import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

/**
 * 10,000 passages over 1,000 texts, and a text of 100,000 characters with 500 passages: how
 * long it takes to load a text and check its passages, and to show a text.
 */
final class Passages {

	private static final int LOAD_LIMIT = 100;

	private static final int PAGE_LIMIT = 500;

	private final Program program;

	private final Connection owner;

	private Passages(Program program, Connection owner) {
		this.program = program;
		this.owner = owner;
	}

	static boolean run(Path jar) throws Exception {
		try (Workplace place = Workplace.make(); Program program = Program.start(jar, place.folder(), "none");
				Connection owner = program.owner()) {
			return new Passages(program, owner).run();
		}
	}

	private boolean run() throws Exception {
		execute(new String(Passages.class.getResourceAsStream("passages.sql").readAllBytes()));
		Timing bareInsert = Timing.of(20, 200, next("call pg_temp.load_bare(?)"));
		Timing load = Timing.of(20, 200, next("call pg_temp.load_checked(?)"));
		boolean met = load.print("passages: load and check", "bare insert of the text", bareInsert, LOAD_LIMIT);

		this.program.signIn();
		String text = "select text from registry.document_text join registry.document_edition edition on edition.id = edition_id"
				+ " join registry.document on document.id = document_id where code = 'D-9999'";
		Timing select = Timing.of(20, 200, () -> length(text));
		Timing page = Timing.of(20, 200, () -> page("/documents/D-9999/text/1"));
		return met & page.print("passages: page of a text", "bare select of the text", select, PAGE_LIMIT);
	}

	/** The statement, for another text each time. */
	private Callable<Integer> next(String sql) throws SQLException {
		PreparedStatement statement = this.owner.prepareStatement(sql);
		int[] text = { 0 };
		return () -> {
			statement.setInt(1, text[0]++);
			return statement.executeUpdate();
		};
	}

	private int length(String sql) throws SQLException {
		try (Statement statement = this.owner.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1).length();
		}
	}

	private int page(String path) throws IOException, InterruptedException {
		var answer = this.program.get(path);
		if (answer.statusCode() != 200 || answer.body().length < 100_000) {
			throw new IllegalStateException(path + " answered " + answer.statusCode());
		}
		return answer.body().length;
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.owner.createStatement()) {
			statement.execute(sql);
		}
	}

}
