package org.aigaq.document;

import java.util.Collection;
import java.util.List;

import org.aigaq.actor.Twin;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds documents that may be one with another: of the same address or title. Keeps which
 * of them an editor told apart.
 */
@Repository
class DocumentTwins {

	private static final int MOST = 5;

	private final JdbcClient database;

	DocumentTwins(JdbcClient database) {
		this.database = database;
	}

	/**
	 * At most five documents of this address or, if it is public, this title; without
	 * those that were told apart from the document.
	 * @param code the code of the document; {@code null}: a new one
	 */
	List<Twin> of(String title, String url, @Nullable String code) {
		return this.database
			.sql("""
					with own as (select (select id from registry.document where code = :code) as id)
					select code as key, code || ' · ' || case when visibility = 'public' then title else 'Document ' || number end as name,
					       '/documents/' || code as address
					  from registry.document
					  cross join own
					 where (internal.address_key(url) = internal.address_key(nullif(:url, ''))
					        or (visibility = 'public' and internal.name_look(title) = internal.name_look(:title)))
					   and document.id is distinct from own.id
					   and not exists (select from registry.told_apart
					                    where (document_id, other_document_id) = (least(document.id, own.id), greatest(document.id, own.id)))
					 order by code limit :most""")
			.param("code", code)
			.param("url", url.strip())
			.param("title", title)
			.param("most", MOST)
			.query(Twin.class)
			.list();
	}

	/**
	 * Keep that a document is none of these.
	 * @param others codes
	 */
	void tellApart(long document, Collection<String> others) {
		others.forEach((code) -> this.database
			.sql("""
					insert into registry.told_apart (document_id, other_document_id)
					select least(id, :document), greatest(id, :document) from registry.document where code = :code and id <> :document
					on conflict do nothing""")
			.param("document", document)
			.param("code", code)
			.update());
	}

}
