package org.aigaq.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST handler that only redraws the form as typed and saves nothing. A form that
 * was sent after its session had ended is shown again by it, with an additional parameter
 * {@code rows}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RedrawsForm {

}
