package org.aigaq.web.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.aigaq.DatabaseTest;

import org.springframework.test.context.TestPropertySource;

/**
 * A test of a program of its own, with its own database, set up for a proxy that ends TLS
 * on this machine. What such a test writes stays.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@TestPropertySource(
		properties = { "aigaq.public-url=https://aigaq.example.org", "aigaq.trusted-proxy=10.0.0.0/8,127.0.0.1" })
@interface ProxiedProgram {

}
