package org.aigaq.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with a browser against the running program. Its methods take a {@link Visitor},
 * or several; each is a person with a browser session of their own. A message of error in
 * a browser's console, as a breach of the content security policy is one, fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@ExtendWith(Visits.class)
public @interface BrowserTest {

}
