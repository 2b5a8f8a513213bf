package org.aigaq.account.session;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of sessions.
 *
 * @param idle how long a session may be unused: 5 minutes to 12 hours
 */
@Validated
@ConfigurationProperties("aigaq.session")
record SessionSettings(@DurationMin(minutes = 5, message = "takes 5m or more") @DurationMax(hours = 12,
		message = "takes 12h or less") @DefaultValue("60m") Duration idle) {
}
