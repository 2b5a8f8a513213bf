package com.lowagie.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The root of a PDF's tags, with a parent tree that also maps link annotations to their
 * elements, as PDF/UA-1 requires. It is in this package because it overrides
 * package-private members of OpenPDF.
 */
public final class TaggedRoot extends PdfStructureTreeRoot {

	private static final int FIRST_ANNOTATION = 1_000_000; // above any number of pages

	private final Map<Integer, PdfArray> pages = new TreeMap<>();

	private final List<PdfIndirectReference> annotations = new ArrayList<>();

	private TaggedRoot(PdfWriter writer) {
		super(writer);
	}

	/** Install it as the root of a document. */
	public static TaggedRoot install(PdfWriter writer) {
		TaggedRoot root = new TaggedRoot(writer);
		writer.structureTreeRoot = root;
		return root;
	}

	/** Assign an annotation to an element. */
	public void own(PdfAnnotation annotation, PdfStructureElement element) {
		annotation.put(PdfName.STRUCTPARENT, new PdfNumber(FIRST_ANNOTATION + this.annotations.size()));
		this.annotations.add(element.getReference());
	}

	@Override
	void setPageMark(int page, PdfIndirectReference element) {
		this.pages.computeIfAbsent(page, (added) -> new PdfArray()).add(element);
	}

	@Override
	void buildTree() throws IOException {
		Map<Integer, PdfIndirectReference> parents = new HashMap<>();
		for (Map.Entry<Integer, PdfArray> page : this.pages.entrySet()) {
			parents.put(page.getKey(), getWriter().addToBody(page.getValue()).getIndirectReference());
		}
		for (int i = 0; i < this.annotations.size(); i++) {
			parents.put(FIRST_ANNOTATION + i, this.annotations.get(i));
		}
		put(PdfName.PARENTTREE,
				getWriter().addToBody(PdfNumberTree.writeTree(parents, getWriter())).getIndirectReference());
		write(this, getReference());
	}

	private void write(PdfDictionary node, PdfIndirectReference reference) throws IOException {
		if (node.get(PdfName.K) instanceof PdfArray kids) {
			for (int i = 0; i < kids.size(); i++) {
				if (kids.getPdfObject(i) instanceof PdfStructureElement kid) {
					kids.set(i, kid.getReference());
					write(kid, kid.getReference());
				}
			}
		}
		getWriter().addToBody(node, reference);
	}

}
