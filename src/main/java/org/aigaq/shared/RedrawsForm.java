package org.aigaq.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler of a POST that only draws the form as it was typed and saves nothing: a form
 * that was sent after its session had ended comes back through it, with a parameter
 * {@code rows} added.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RedrawsForm {

}
