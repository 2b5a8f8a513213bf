import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A small PDF whose page takes longer to read than anybody waits: each drawing on it draws the next one twice. */
final class NestedPdf {

	private static final int DEPTH = 40;

	private static final int FIRST_FORM = 4;

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();

	private final StringBuilder places = new StringBuilder();

	private NestedPdf() {
	}

	static byte[] bytes() {
		return new NestedPdf().write();
	}

	private byte[] write() {
		add("%PDF-1.4\n");
		object(1, "<</Type/Catalog/Pages 2 0 R>>");
		object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
		object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents " + FIRST_FORM + " 0 R/Resources<</XObject<</F "
				+ FIRST_FORM + " 0 R>>>>>>");
		for (int form = 0; form < DEPTH; form++) {
			String drawn = (form < DEPTH - 1) ? "/F Do /F Do" : "BT ET";
			object(FIRST_FORM + form,
					"<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</F " + (FIRST_FORM + form + 1)
							+ " 0 R>>>>/Length " + drawn.length() + ">>stream\n" + drawn + "\nendstream");
		}
		int table = this.file.size();
		int objects = FIRST_FORM + DEPTH;
		add("xref\n0 " + objects + "\n0000000000 65535 f \n" + this.places);
		add("trailer<</Root 1 0 R/Size " + objects + ">>\nstartxref\n" + table + "\n%%EOF");
		return this.file.toByteArray();
	}

	private void object(int number, String content) {
		this.places.append("%010d 00000 n \n".formatted(this.file.size()));
		add(number + " 0 obj\n" + content + "\nendobj\n");
	}

	private void add(String text) {
		this.file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

}
