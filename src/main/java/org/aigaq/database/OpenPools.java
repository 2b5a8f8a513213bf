package org.aigaq.database;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens every pool when the program starts, not at its first use: PostgreSQL keeps no
 * connection free from those who never send a password.
 */
@Component
class OpenPools {

	private static final Logger log = LoggerFactory.getLogger(OpenPools.class);

	private final ListableBeanFactory beans;

	OpenPools(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void open() {
		for (HikariDataSource pool : this.beans.getBeansOfType(HikariDataSource.class).values()) {
			try (Connection connection = pool.getConnection()) {
				log.debug("{} is open, {}", pool.getPoolName(), connection);
			}
			catch (SQLException ex) {
				log.warn("Pool {} is not open yet: {}", pool.getPoolName(), ex.getMessage());
			}
		}
	}

}
