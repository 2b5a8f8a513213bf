package org.aigaq.report.drawing;

import java.awt.Graphics2D;
import java.io.Serializable;

/** One of the things that a drawing consists of; lengths in points. */
sealed interface Mark extends Serializable permits Form, Words {

	void paint(Graphics2D canvas);

	String svg();

}
