package org.aigaq.report.drawing;

import java.awt.Graphics2D;
import java.io.Serializable;

/** An element of a drawing; lengths in points. */
sealed interface Mark extends Serializable permits Form, Words {

	void paint(Graphics2D canvas);

	String svg();

}
