package org.aigaq;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An open protest incident database with reporting. */
@SpringBootApplication
public class Aigaq {

	public static void main(String[] args) {
		SpringApplication.run(Aigaq.class, args);
	}

}
