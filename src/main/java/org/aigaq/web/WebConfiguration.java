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

/** What all pages share: languages, and formats that are answered. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** The languages of the messages; the first is for readers of any other. */
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

	/** The XML module is there for report templates; no address answers in XML. */
	@Bean
	ServerHttpMessageConvertersCustomizer withoutXml() {
		return (builder) -> builder.configureMessageConvertersList(
				(converters) -> converters.removeIf((each) -> each.getClass().getSimpleName().contains("Xml")));
	}

}
