package org.aigaq.database.settings;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a password from the settings. */
@Component
@ConfigurationPropertiesBinding
public class PasswordConverter implements Converter<String, Password> {

	@Override
	public Password convert(String value) {
		return new Password(value);
	}

}
