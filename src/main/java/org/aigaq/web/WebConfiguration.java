package org.aigaq.web;

import java.util.List;
import java.util.Locale;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Settings for all pages: languages, and the formats of answers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** The languages of pages; the first is the default. */
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(LANGUAGES);
		resolver.setDefaultLocale(LANGUAGES.get(0));
		return resolver;
	}

	@Bean
	WebMvcConfigurer formsThatWereNotSaved() {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new FormStatus());
			}

		};
	}

	/** Disables answers in XML: the XML module is only needed for report templates. */
	@Bean
	ServerHttpMessageConvertersCustomizer withoutXml() {
		return (builder) -> builder.configureMessageConvertersList(
				(converters) -> converters.removeIf((each) -> each.getClass().getSimpleName().contains("Xml")));
	}

}
