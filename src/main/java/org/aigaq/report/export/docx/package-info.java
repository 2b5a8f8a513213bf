/** Pages as an editable document (ISO/IEC 29500); printing uses {@code DocxPages}. */
@NullMarked
package org.aigaq.report.export.docx;

import org.jspecify.annotations.NullMarked;
