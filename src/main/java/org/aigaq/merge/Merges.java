package org.aigaq.merge;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.aigaq.actor.Actors;
import org.aigaq.incident.review.FourEyes;
import org.aigaq.merge.MergePreview.Difference;
import org.aigaq.merge.MergePreview.Moved;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges records and undoes it. The rules are functions of the database, which hold for
 * whoever calls them: {@code registry.merge_records} and {@code registry.undo_merge}.
 */
@Repository
class Merges {

	private static final int MOST_SHOWN = 200;

	private static final String MERGES = """
			select id, sort, gone_code, kept_code, started as at, account, undone_at, final as is_final
			  from registry.merge""";

	private final JdbcClient database;

	private final JsonMapper json;

	private final Words words;

	private final Actors actors;

	private final FourEyes fourEyes;

	Merges(JdbcClient database, JsonMapper json, Words words, Actors actors, FourEyes fourEyes) {
		this.database = database;
		this.json = json;
		this.words = words;
		this.actors = actors;
		this.fourEyes = fourEyes;
	}

	/** The record that this one was merged into; empty: it was not. */
	Optional<String> keptOf(MergeSort sort, String code) {
		return this.database.sql("select registry.kept_code(:sort, :code)")
			.param("sort", sort.code())
			.param("code", code)
			.query((row, n) -> Optional.ofNullable(row.getString(1)))
			.single();
	}

	/** The record with what it is called; empty: there is none. */
	Optional<MergeRecord> record(MergeSort sort, String code) {
		return this.database
			.sql("select id, to_jsonb(record) as row from registry.%s record where %s::text = :code"
				.formatted(sort.code(), sort.column()))
			.param("code", code)
			.query((row, n) -> new MergeRecord(sort, row.getLong("id"), code, this.json.readTree(row.getString("row"))))
			.optional();
	}

	/** What would move, what differs, and why it may not be done. */
	@Transactional
	MergePreview preview(MergeRecord gone, MergeRecord kept) {
		look(gone, kept);
		return new MergePreview(gone, kept, gone.sort()
			.fields()
			.stream()
			.map((field) -> new Difference(field, gone.sort().label(field), shown(gone, field), shown(kept, field)))
			.filter(Difference::differs)
			.toList(), moved(gone), refusal(gone, kept));
	}

	private void look(MergeRecord... records) {
		for (MergeRecord record : records) {
			if (record.sort() == MergeSort.PERSON && record.isRestricted()) {
				this.actors.recordLook(List.of(record.id()), "/merges");
			}
		}
	}

	private String shown(MergeRecord record, String field) {
		String value = record.text(field);
		String vocabulary = record.sort().vocabulary(field);
		if (value.isEmpty()) {
			return "";
		}
		if (field.equals("parent_id")) {
			return this.database.sql("select code from registry.incident where id = :id")
				.param("id", Long.valueOf(value))
				.query(String.class)
				.single();
		}
		return field.equals("date_edtf") ? this.words.date(value)
				: vocabulary.isEmpty() ? value : this.words.label(vocabulary, value);
	}

	/** How many rows of each table refer to the record. */
	private List<Moved> moved(MergeRecord gone) {
		record Key(String relation, String field) {
		}
		List<Key> keys = this.database.sql("""
				select child::text as relation, field from registry.keys_to(('registry.' || :sort)::regclass)
				union all
				select 'registry.document_edition', 'document_id' where :sort = 'document'""")
			.param("sort", gone.sort().code())
			.query(Key.class)
			.list();
		return keys.stream()
			.map((key) -> new Moved("merge.rows." + key.relation.replaceFirst(".*\\.", ""),
					this.database.sql("select count(*) from " + key.relation + " where " + key.field + " = :id")
						.param("id", gone.id())
						.query(Integer.class)
						.single()))
			.filter((moved) -> moved.count() > 0)
			.toList();
	}

	private @Nullable String refusal(MergeRecord gone, MergeRecord kept) {
		this.fourEyes.demand();
		return this.database.sql("select registry.merge_refusal(:sort, :gone, :kept)")
			.param("sort", gone.sort().code())
			.param("gone", gone.id())
			.param("kept", kept.id())
			.query((row, n) -> Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

	/**
	 * Merge the first record into the second.
	 * @param taken the fields whose value is taken from the first
	 * @throws org.springframework.dao.DataIntegrityViolationException if the database
	 * refuses it; nothing is changed
	 */
	@Transactional
	void merge(MergeRecord gone, MergeRecord kept, List<String> taken) {
		this.fourEyes.demand();
		this.database.sql("select set_config('aigaq.tallies', 'at the end', true)").query(String.class).single();
		this.database.sql("select registry.merge_records(:sort, :gone, :kept, :taken)")
			.param("sort", gone.sort().code())
			.param("gone", gone.id())
			.param("kept", kept.id())
			.param("taken", taken.toArray(String[]::new))
			.query(Long.class)
			.single();
		checkNow();
	}

	/**
	 * Undo a merge.
	 * @return the merge; empty: there is none
	 * @throws org.springframework.dao.DataIntegrityViolationException if its rows were
	 * changed since; nothing is changed
	 */
	@Transactional
	Optional<Merge> undo(long id) {
		Optional<Merge> merge = this.database.sql(MERGES + " where id = :id")
			.param("id", id)
			.query(Merge.class)
			.optional();
		merge.ifPresent((known) -> {
			this.database.sql("select registry.undo_merge(:id)").param("id", id).query((row, n) -> true).single();
			checkNow();
		});
		return merge;
	}

	/** Deferred constraints are checked now, so that a refusal can still be shown. */
	private void checkNow() {
		this.database.sql("set constraints all immediate").update();
		this.database.sql("set constraints all deferred").update();
	}

	/** The last merges, the newest first. */
	List<Merge> all() {
		return this.database.sql(MERGES + " order by id desc limit :most")
			.param("most", MOST_SHOWN)
			.query(Merge.class)
			.list();
	}

	/**
	 * A merge.
	 *
	 * @param undoneAt when it was undone, or {@code null}
	 * @param isFinal whether it cannot be undone
	 */
	record Merge(long id, String sort, String goneCode, String keptCode, OffsetDateTime at, @Nullable String account,
			@Nullable OffsetDateTime undoneAt, boolean isFinal) {

		public String gonePage() {
			return MergeSort.of(this.sort).orElseThrow().page(this.goneCode);
		}

		public String keptPage() {
			return MergeSort.of(this.sort).orElseThrow().page(this.keptCode);
		}

		public boolean canBeUndone() {
			return this.undoneAt == null && !this.isFinal;
		}

	}

	/**
	 * A record with the values of its row.
	 *
	 * @param code how its address names it
	 */
	record MergeRecord(MergeSort sort, long id, String code, JsonNode row) {

		/** The value of a column; empty: it has none. */
		String text(String column) {
			JsonNode value = this.row.get(column);
			return (value == null || value.isNull()) ? "" : value.asString();
		}

		boolean isRestricted() {
			return text("visibility").equals("restricted");
		}

		/** What it is called. */
		public String name() {
			String name = text("name") + text("title");
			return name.isEmpty() ? this.code : name;
		}

		public String page() {
			return this.sort.page(this.code);
		}

	}

}
