package org.aigaq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole program and its real PostgreSQL. All tests of one process share
 * one context and one server, so such a test adds no properties, mocks or beans. What it
 * writes it rolls back, or names so that no other test counts it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface DatabaseTest {

	/** The password of the first account, {@code admin}. */
	String ADMIN_PASSWORD = "a witness to every figure";

	/** The password of the role {@code aigaq_analyst}. */
	String ANALYST_PASSWORD = "reads what is published";

}
