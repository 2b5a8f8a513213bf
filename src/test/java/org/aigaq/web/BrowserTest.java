package org.aigaq.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with a browser against the running program. Its methods take one or more
 * {@link Visitor}s, each a person with a separate browser session. An error in a
 * browser's console, such as a violation of the content security policy, fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@ExtendWith(Visits.class)
public @interface BrowserTest {

}
